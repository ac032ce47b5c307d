import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { NamedCustomer } from '../../../data/print-runs/customers-named.ts';
import { cancelPrintRun, leaveOutClosed, pausePrintRun, resumeAfterJam, resumePrintRun } from '../../../data/print-runs/print-runs.ts';
import { host } from '../../../host/current-host.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { driveRun } from '../drive-run.ts';
import { useRunWords } from '../use-run-words.ts';
import { LastGoodFolder } from './last-good-folder.tsx';

interface RunControlsProps {
  readonly run: PrintRun;
  /** Somebody is at work; what is in the printer is finished first. */
  readonly isDriven: boolean;
  readonly names: ReadonlyMap<Id, NamedCustomer>;
}

/** Pause, go on, a jam, cancel. */
export function RunControls({ run, isDriven, names }: RunControlsProps) {
  const t = useTranslations('dossier.runs');
  const words = useRunWords();
  const [askingJam, setAskingJam] = useState(run.pausedBecause === 'jam');
  if (run.state === 'done' || run.state === 'cancelled') return null;
  const isRunning = run.state === 'running' && isDriven;

  async function act(command: () => Promise<unknown>, goOn: boolean): Promise<void> {
    try {
      await command();
      if (goOn && host.paperRoom !== null && !(await driveRun(run.id, host.paperRoom, words))) showProblem(t('otherWindow'));
    } catch {
      showProblem(t('notDone'));
    }
  }

  return (
    <>
      <Group gap="xs">
        {isRunning && (
          <Button variant="default" onClick={() => void act(() => pausePrintRun(run.id, 'user'), false)}>
            {t('pauseRun')}
          </Button>
        )}
        {!isRunning && (
          <Button disabled={isDriven} onClick={() => void act(() => resumePrintRun(run.id), true)}>
            {run.next < run.customerIds.length ? t('goOn', { number: run.next + 1 }) : t('saveAgain')}
          </Button>
        )}
        {run.pausedBecause === 'closed' && (
          <Button variant="default" disabled={isDriven} onClick={() => void act(() => leaveOutClosed(run.id), true)}>
            {t('leaveOut', { number: run.next + 1 })}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            setAskingJam(true);
            if (isRunning) void act(() => pausePrintRun(run.id, 'jam'), false);
          }}
        >
          {t('jam')}
        </Button>
        <Button variant="subtle" color="red" onClick={() => void act(() => cancelPrintRun(run.id), false)}>
          {t('cancel')}
        </Button>
      </Group>
      {askingJam && (
        <LastGoodFolder
          run={run}
          names={names}
          disabled={isDriven}
          onLastGood={(lastGood) => {
            setAskingJam(false);
            void act(() => resumeAfterJam(run.id, lastGood), true);
          }}
          onClose={() => setAskingJam(false)}
        />
      )}
    </>
  );
}
