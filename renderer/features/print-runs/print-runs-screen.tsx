import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { printRuns } from '../../data/print-runs/print-runs.ts';
import { useQuery } from '../../data/use-query.ts';
import { ArchivePlaces } from '../../ui/archive-places.tsx';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { NewRun } from './new/new-run.tsx';
import classes from './print-runs.module.css';
import { RunList } from './run-list.tsx';
import { RunView } from './run/run-view.tsx';

/** §6.1.1: many dossiers in one go: a new run beside those that were, or one of them. */
export function PrintRunsScreen() {
  const t = useTranslations('dossier.runs');
  const runId = useParams({ strict: false }).runId ?? '';
  const runs = useQuery(printRuns, []);
  return (
    <main data-screen="print-runs" className={classes.screen}>
      <ScreenHeader title={t('title')}>
        <ArchivePlaces />
      </ScreenHeader>
      {runId === '' ? (
        <div className={classes.body}>
          <NewRun busyWith={runs?.find(({ state }) => state === 'running' || state === 'paused') ?? null} />
          <RunList runs={runs ?? []} />
        </div>
      ) : (
        <RunView key={runId} runId={runId} />
      )}
    </main>
  );
}
