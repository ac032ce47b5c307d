import { Alert, Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { NamedCustomer } from '../../../data/print-runs/customers-named.ts';
import { cancelPrintRun, leaveOutClosed, resumePrintRun } from '../../../data/print-runs/print-runs.ts';
import { host } from '../../../host/current-host.ts';
import { DossierPaper } from '../../../ui/paper/dossier/dossier-paper.tsx';
import { showProblem } from '../../../ui/undo-notice.tsx';
import classes from '../print-runs.module.css';
import { LastGoodFolder } from './last-good-folder.tsx';
import { useBrowserBatch } from './use-browser-batch.ts';

interface BrowserBatchProps {
  readonly run: PrintRun;
  readonly names: ReadonlyMap<Id, NamedCustomer>;
}

/** In a browser: some folders at a time through its own print dialog, which also saves as PDF; the user says what came out. */
export function BrowserBatch({ run, names }: BrowserBatchProps) {
  const t = useTranslations('dossier.runs');
  const batch = useBrowserBatch(run);
  const [printed, setPrinted] = useState(false);
  const [jammed, setJammed] = useState(false);
  const { from, to, dossiers, ready } = batch;

  async function print(): Promise<void> {
    try {
      if (!(await batch.log())) return;
      await host.printPaper();
      setPrinted(true);
    } catch {
      showProblem(t('notDone'));
    }
  }

  async function confirm(lastGood: number): Promise<void> {
    setPrinted(false);
    setJammed(false);
    await batch.confirm(lastGood).catch(() => showProblem(t('notDone')));
  }

  async function goOn(command: (id: Id) => Promise<unknown>): Promise<void> {
    await command(run.id).then(batch.again, () => showProblem(t('notDone')));
  }

  const standsStill = batch.stopped !== null && to === from;
  return (
    <>
      {batch.stopped !== null && <Alert color="yellow" title={t(`pause.${batch.stopped}`, { number: to + 1 })} />}
      <Group gap="xs">
        {standsStill && <Button onClick={() => void goOn(resumePrintRun)}>{t('goOn', { number: to + 1 })}</Button>}
        {standsStill && batch.stopped === 'closed' && (
          <Button variant="default" onClick={() => void goOn(leaveOutClosed)}>
            {t('leaveOut', { number: to + 1 })}
          </Button>
        )}
        {!standsStill && printed && (
          <>
            <Button onClick={() => void confirm(to)}>{t('allGood', { from: from + 1, to })}</Button>
            <Button variant="default" onClick={() => setJammed(true)}>
              {t('jam')}
            </Button>
          </>
        )}
        {!standsStill && !printed && (
          <Button
            disabled={!ready}
            loading={!ready && batch.stopped === null}
            onClick={() => void (dossiers.length === 0 ? confirm(to) : print())}
          >
            {dossiers.length === 0 && ready ? t('goOn', { number: to + 1 }) : t('printBatch', { from: from + 1, to })}
          </Button>
        )}
        <Button variant="subtle" color="red" onClick={() => void cancelPrintRun(run.id)}>
          {t('cancel')}
        </Button>
      </Group>
      {jammed && (
        <LastGoodFolder
          run={{ ...run, next: to }}
          names={names}
          disabled={false}
          onLastGood={(lastGood) => void confirm(lastGood)}
          onClose={() => setJammed(false)}
        />
      )}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll through the pages */}
      <div className={classes.batch} tabIndex={0} role="region" aria-label={t('preview')} data-ready={ready}>
        {dossiers.map((dossier) => (
          <DossierPaper key={`${dossier.print.customer}-${dossier.print.copy}`} dossier={dossier} onPages={batch.notePages} />
        ))}
      </div>
    </>
  );
}
