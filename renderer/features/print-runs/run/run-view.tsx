import { Alert, Progress, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { customersNamed, type NamedCustomer } from '../../../data/print-runs/customers-named.ts';
import { latestPrintsOfRun, printRunById } from '../../../data/print-runs/print-runs.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useDriven } from '../drive-run.ts';
import classes from '../print-runs.module.css';
import { BrowserBatch } from './browser-batch.tsx';
import { FolderTable } from './folder-table.tsx';
import { LeftOutList } from './left-out-list.tsx';
import { RunControls } from './run-controls.tsx';

/** A screenful; the newest are those that lie on top of the tray. */
const SHOWN = 30;
const NOBODY: ReadonlyMap<Id, NamedCustomer> = new Map();

/** One run: how far it is, what can be done now, and what came out. */
export function RunView({ runId }: { readonly runId: Id }) {
  const t = useTranslations('dossier.runs');
  const found = useQuery(async () => ({ run: await printRunById(runId) }), [runId]);
  const prints = useQuery(() => latestPrintsOfRun(runId, SHOWN), [runId]);
  const ids = found?.run?.customerIds;
  const names = useQuery(async () => customersNamed(ids ?? []), [ids?.length]);
  const driven = useDriven((state) => state.runId);
  if (found === undefined) return <div aria-busy />;
  const { run } = found;
  if (run === undefined) return <EmptyState title={t('noSuchRun')} />;
  const isDriven = driven === runId;
  const total = run.customerIds.length;
  return (
    <div className={classes.run}>
      <Title order={2} size="h4">
        {run.title}
      </Title>
      <div>
        <Progress value={(run.next / total) * 100} aria-label={t('folders', { done: run.next, total })} />
        <Text size="sm" mt={4} aria-live="polite" data-run-state={run.state}>
          {[t('folders', { done: run.next, total }), t('pages', { count: run.pages }), t(`state.${run.state}`)].join(' · ')}
        </Text>
        <Text size="xs" c="dimmed">
          {[t(`output.${run.output}`), run.target, run.reader].filter((part) => part !== '').join(' · ')}
        </Text>
      </div>
      <Standing run={run} isDriven={isDriven} />
      {host.paperRoom === null && run.state !== 'done' && run.state !== 'cancelled' && names ? (
        <BrowserBatch run={run} names={names} />
      ) : (
        <RunControls run={run} isDriven={isDriven} names={names ?? NOBODY} />
      )}
      <FolderTable customerIds={run.customerIds} prints={prints ?? []} names={names ?? NOBODY} />
      <LeftOutList leftOut={run.leftOut} names={names ?? NOBODY} />
    </div>
  );
}

/** Why it stands still, and what is safe. */
function Standing({ run, isDriven }: { readonly run: PrintRun; readonly isDriven: boolean }) {
  const t = useTranslations('dossier.runs');
  const { state, pausedBecause, next } = run;
  if (state === 'paused' && isDriven) return <Alert title={t('pausing')} />;
  if (state === 'paused') return <Alert color="yellow" title={t(`pause.${pausedBecause ?? 'user'}`, { number: next + 1 })} />;
  if (state === 'running' && !isDriven && host.paperRoom !== null)
    return <Alert color="yellow" title={t('interrupted', { number: next + 1 })} />;
  return null;
}
