import { Alert, Progress, Text, Title } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { customersNamed } from '../../../data/print-runs/customers-named.ts';
import { printRunById, printsOfRun } from '../../../data/print-runs/print-runs.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { useDriven } from '../drive-run.ts';
import classes from '../print-runs.module.css';
import { BrowserBatch } from './browser-batch.tsx';
import { FolderTable } from './folder-table.tsx';
import { RunControls } from './run-controls.tsx';

/** One run: how far it is, what can be done now, and what came out. */
export function RunView({ runId }: { readonly runId: Id }) {
  const t = useTranslations('dossier.runs');
  const found = useQuery(async () => ({ run: await printRunById(runId) }), [runId]);
  const prints = useQuery(() => printsOfRun(runId), [runId]);
  const ids = found?.run?.customerIds;
  const names = useQuery(async () => customersNamed(ids ?? []), [ids?.length]);
  const driven = useDriven((state) => state.runId);
  if (found === undefined) return <div aria-busy />;
  const { run } = found;
  if (run === undefined) return <EmptyState title={t('noSuchRun')} />;
  const isDriven = driven === runId;
  const pages = (prints ?? []).reduce((sum, print) => sum + (print.spoiled ? 0 : print.pages), 0);
  const total = run.customerIds.length;
  return (
    <div className={classes.run}>
      <Title order={2} size="h4">
        {run.title}
      </Title>
      <div>
        <Progress value={(run.next / total) * 100} aria-label={t('folders', { done: run.next, total })} />
        <Text size="sm" mt={4} aria-live="polite" data-run-state={run.state}>
          {[t('folders', { done: run.next, total }), t('pages', { count: pages }), t(`state.${run.state}`)].join(' · ')}
        </Text>
        <Text size="xs" c="dimmed">
          {[t(`output.${run.output}`), run.target, run.reader].filter((part) => part !== '').join(' · ')}
        </Text>
      </div>
      <Standing run={run} isDriven={isDriven} />
      {host.paperRoom === null && run.state !== 'done' && run.state !== 'cancelled' && names ? (
        <BrowserBatch run={run} names={names} />
      ) : (
        <RunControls run={run} isDriven={isDriven} names={names ?? new Map()} />
      )}
      <FolderTable run={run} prints={prints ?? []} names={names ?? new Map()} />
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
