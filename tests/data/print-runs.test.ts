import { beforeEach, expect, it } from 'vitest';
import type { DossierPrintDraft } from '../../renderer/data/dossier/dossier-prints.ts';
import { db } from '../../renderer/data/db.ts';
import {
  cancelPrintRun,
  createPrintRun,
  folderDone,
  pausePrintRun,
  printRunById,
  printsOfRun,
  resumeAfterJam,
  resumePrintRun,
  type PrintRunDraft,
} from '../../renderer/data/print-runs/print-runs.ts';
import { dossierPrintsOf } from '../../renderer/data/dossier/dossier-prints.ts';

const RUN = 'run';
const DRAFT: PrintRunDraft = {
  id: RUN,
  title: 'A 級客戶',
  customerIds: ['a', 'b', 'c', 'd'],
  leftOut: [],
  sections: ['basic'],
  masks: [],
  onlyChanged: false,
  copies: 2,
  output: 'paper',
  printer: 'tray',
  target: '',
  asOf: '2026-11-26',
  reader: '',
};

function copy(customerId: string, number: number): DossierPrintDraft {
  return {
    customerId,
    runId: RUN,
    reader: '',
    requestId: '',
    asOf: '2026-11-26',
    medium: 'paper',
    sections: ['basic'],
    masks: [],
    onlyChanged: false,
    copy: number,
    copies: 2,
    pages: 3,
    fingerprint: 'f',
    blocks: {},
  };
}

async function print(place: number): Promise<void> {
  const customerId = DRAFT.customerIds[place] as string;
  await folderDone(RUN, place, [copy(customerId, 1), copy(customerId, 2)]);
}

beforeEach(async () => {
  await db.delete();
  await db.open();
});

it('§6.1.1 a folder and its copies are kept together, and the run goes on where it stood', async () => {
  await createPrintRun(DRAFT);
  await print(0);
  expect(await printRunById(RUN)).toMatchObject({ next: 1, state: 'running' });
  await pausePrintRun(RUN, 'signedOut');
  expect(await printRunById(RUN)).toMatchObject({ next: 1, state: 'paused', pausedBecause: 'signedOut' });
  await resumePrintRun(RUN);
  expect(await printRunById(RUN)).toMatchObject({ next: 1, state: 'running', pausedBecause: null });
});

it('§6.3 after a jam everything behind the last good folder is spoiled and is printed again, nothing else', async () => {
  await createPrintRun(DRAFT);
  for (const place of [0, 1]) await print(place);
  await folderDone(RUN, 2, [], { customerId: 'c', why: 'unchanged' });
  await pausePrintRun(RUN, 'jam');
  expect(await printRunById(RUN)).toMatchObject({ pages: 12 });
  await resumeAfterJam(RUN, 1);
  expect(await printRunById(RUN)).toMatchObject({ next: 1, state: 'running', leftOut: [], pages: 6 });
  expect((await printsOfRun(RUN)).map(({ customerId, spoiled }) => [customerId, spoiled])).toEqual([
    ['a', false],
    ['a', false],
    ['b', true],
    ['b', true],
  ]);
  await print(1);
  const ofB = await dossierPrintsOf('b');
  expect(ofB.filter(({ spoiled }) => !spoiled).map(({ copy: number }) => number)).toEqual([2, 1]);
});

it('refuses a folder that has not come out yet', async () => {
  await createPrintRun(DRAFT);
  await print(0);
  await expect(resumeAfterJam(RUN, 2)).rejects.toThrow();
  expect(await printRunById(RUN)).toMatchObject({ next: 1 });
});

it('a cancelled run goes on no more; of one PDF that was never written no copy is out', async () => {
  await createPrintRun({ ...DRAFT, output: 'onePdf' });
  await print(0);
  await cancelPrintRun(RUN);
  expect((await printsOfRun(RUN)).every(({ spoiled }) => spoiled)).toBe(true);
  expect(await printRunById(RUN)).toMatchObject({ state: 'cancelled', pages: 0 });
  await expect(resumePrintRun(RUN)).rejects.toThrow();
});
