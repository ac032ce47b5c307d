import { create } from 'zustand';
import type { RunPause } from '../../../shared/records/print-run.ts';
import type { Id } from '../../../shared/values/id.ts';
import { callRoom } from '../../data/print-runs/paper-room.ts';
import { finishPrintRun, folderDone, pausePrintRun, printRunById } from '../../data/print-runs/print-runs.ts';
import type { PaperRoom } from '../../host/host.ts';
import { finishWork, reportWork } from '../../ui/work-in-progress.ts';
import { printFolder, type NameOfFile } from './print-folder.ts';

/** What the run says while nobody looks at its screen. */
export interface RunWords {
  readonly nameOf: NameOfFile;
  readonly title: (title: string) => string;
}

/** The run that this window drives; null: none, also right after a restart. */
export const useDriven = create<{ readonly runId: Id | null }>()(() => ({ runId: null }));

const WORK = 'print-run';
const LOCK = 'steel-dossier-print-run';

/**
 * Folder after folder until the run is through, paused or cancelled; what is kept is kept with each folder, so it goes on where it stood.
 * One at a time: false when another window of the app prints.
 */
export async function driveRun(runId: Id, room: PaperRoom, words: RunWords): Promise<boolean> {
  return navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null || useDriven.getState().runId !== null) return false;
    useDriven.setState({ runId });
    try {
      const because = await untilItStands(runId, room, words);
      if (because !== null) await pausePrintRun(runId, because);
    } catch {
      await pausePrintRun(runId, 'failed').catch(() => undefined);
    } finally {
      finishWork(WORK);
      const state = (await printRunById(runId))?.state;
      await room.close({ runId, discard: state === 'cancelled' || state === 'done' }).catch(() => undefined);
      useDriven.setState({ runId: null });
    }
    return true;
  });
}

async function untilItStands(runId: Id, room: PaperRoom, words: RunWords): Promise<RunPause | null> {
  await room.open();
  const { desk, hangUp } = await callRoom();
  try {
    for (;;) {
      const run = await printRunById(runId);
      if (run?.state !== 'running') return null;
      const { next, customerIds } = run;
      if (next >= customerIds.length) return await finished(runId, run.output === 'onePdf', room);
      reportWork(WORK, {
        title: words.title(run.title),
        done: next,
        total: customerIds.length,
        cancel: () => void pausePrintRun(runId, 'user'),
      });
      const outcome = await printFolder(run, next, desk, room, words.nameOf);
      if (outcome.status === 'stopped') return outcome.because;
      if (outcome.status === 'printed') await folderDone(runId, next, outcome.lastCopies);
      else await folderDone(runId, next, [], outcome.leftOut);
    }
  } finally {
    hangUp();
  }
}

async function finished(runId: Id, isOnePdf: boolean, room: PaperRoom): Promise<RunPause | null> {
  if (isOnePdf && (await room.finish({ runId })).status === 'failed') return 'disk';
  await finishPrintRun(runId);
  return null;
}
