import { answerInRoom } from '../../../renderer/data/print-runs/paper-room.ts';
import { today } from '../../../renderer/data/clock.ts';
import { createPrintRun, printRunById, type PrintRunDraft } from '../../../renderer/data/print-runs/print-runs.ts';
import { driveRun } from '../../../renderer/features/print-runs/drive-run.ts';
import { roomDesk } from '../../../renderer/features/print-runs/room/room-desk.ts';
import type { PaperRoom } from '../../../renderer/host/host.ts';
import type { Dossier } from '../../../shared/dossier/dossier.ts';
import type { RoomPut, RoomPutOutcome } from '../../../shared/ipc.ts';
import type { PrintRun } from '../../../shared/records/print-run.ts';

const PAGES_EACH = 3;
export const RUN = '01900000-0000-7000-8000-000000000001';

/** A sheet that came out of the printer: whose, in whose name, which copy. */
interface Sheet {
  readonly customer: string;
  readonly reader: string;
  readonly copy: string;
}

interface PaperOffice {
  readonly sheets: readonly Sheet[];
  /** Starts a run, or goes on with it as it stands, until it stands still. */
  readonly drive: () => Promise<PrintRun>;
  readonly close: () => void;
}

/**
 * The real run and the real paper room in one window, with a printer that calls `onPut` before it prints, and may refuse.
 * Only what Electron does natively is played.
 */
export function paperOffice(onPut: (put: RoomPut) => Promise<RoomPutOutcome | undefined> | undefined): PaperOffice {
  const sheets: Sheet[] = [];
  let shown: Dossier | null = null;
  const desk = roomDesk((dossier) => {
    shown = dossier;
    queueMicrotask(() => desk.notePages(dossier, PAGES_EACH));
  });
  const hangUp = answerInRoom(desk.answers);
  const room: PaperRoom = {
    open: () => Promise.resolve(),
    close: () => Promise.resolve(),
    printers: () => Promise.resolve([]),
    chooseTarget: () => Promise.resolve({ status: 'cancelled' }),
    put: async (put) => {
      const outcome = await onPut(put);
      if (outcome !== undefined) return outcome;
      if (shown === null) throw new Error('nothing is shown');
      const { customer, reader, copy, copies } = shown.print;
      sheets.push({ customer, reader, copy: `${copy}/${copies}` });
      return { status: 'done' };
    },
    finish: () => Promise.resolve({ status: 'saved', name: 'run.pdf' }),
  };
  const words = { nameOf: () => 'x.pdf', title: (title: string) => title };
  return {
    sheets,
    drive: async () => {
      if (!(await driveRun(RUN, room, words))) throw new Error('another run is driven');
      return (await printRunById(RUN)) as PrintRun;
    },
    close: hangUp,
  };
}

export async function startRun(customerIds: readonly string[], parts: Partial<PrintRunDraft> = {}): Promise<void> {
  await createPrintRun({
    id: RUN,
    title: 'x',
    customerIds,
    leftOut: [],
    sections: ['basic'],
    masks: [],
    onlyChanged: false,
    copies: 1,
    output: 'paper',
    printer: 'tray',
    target: '',
    asOf: today(),
    reader: '',
    ...parts,
  });
}
