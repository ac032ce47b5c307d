import type { DossierPrint } from '../../../shared/records/dossier-print.ts';
import type { LeftOut, PrintRun, RunPause } from '../../../shared/records/print-run.ts';
import type { Id } from '../../../shared/values/id.ts';
import { accessNow } from '../access/access-now.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import type { DossierPrintDraft } from '../dossier/dossier-prints.ts';
import { OperationError } from '../operation-error.ts';
import type { Recorder } from '../recorder.ts';

export type PrintRunDraft = Omit<PrintRun, 'next' | 'pages' | 'state' | 'pausedBecause' | 'by' | 'startedAt' | 'updatedAt'>;

/** Newest first. */
export async function printRuns(): Promise<readonly PrintRun[]> {
  return (await db.printRuns.toArray()).sort((a, b) => b.startedAt - a.startedAt);
}

export async function printRunById(id: Id): Promise<PrintRun | undefined> {
  return db.printRuns.get(id);
}

/** Oldest first, spoiled ones among them. */
export async function printsOfRun(runId: Id): Promise<readonly DossierPrint[]> {
  return (await db.dossierPrints.where('runId').equals(runId).toArray()).sort((a, b) => a.at - b.at || a.copy - b.copy);
}

/** The latest `count`, newest first, spoiled ones among them. */
export async function latestPrintsOfRun(runId: Id, count: number): Promise<readonly DossierPrint[]> {
  // Ids are given in the order of time.
  return db.dossierPrints.where('runId').equals(runId).reverse().limit(count).toArray();
}

/** Copies of a folder that came out, and were not spoiled since. */
export async function copiesOfFolder(runId: Id, customerId: Id): Promise<number> {
  const prints = await db.dossierPrints.where('customerId').equals(customerId).toArray();
  return prints.filter((print) => print.runId === runId && !print.spoiled).length;
}

/** Throws RangeError for a run of nobody. */
export async function createPrintRun(draft: PrintRunDraft): Promise<Committed<PrintRun>> {
  if (draft.customerIds.length === 0) throw new RangeError('a print run needs customers');
  return runCommand('createPrintRun', ['printRuns'], async (recorder) => {
    const { at, who } = recorder;
    const run: PrintRun = { ...draft, next: 0, pages: 0, state: 'running', pausedBecause: null, by: who, startedAt: at, updatedAt: at };
    await recorder.create('printRuns', run);
    return run;
  });
}

/** One that runs; the folder that is in the printer is finished first. */
export async function pausePrintRun(id: Id, because: RunPause): Promise<Committed<void>> {
  return runCommand('pausePrintRun', ['printRuns'], async (recorder) => {
    if ((await existing(id)).state === 'running') await recorder.patch('printRuns', id, { state: 'paused', pausedBecause: because });
  });
}

export async function resumePrintRun(id: Id): Promise<Committed<void>> {
  const reader = await readerFromNow(id);
  return runCommand('resumePrintRun', ['printRuns'], async (recorder) => {
    const { state } = await existing(id);
    if (state === 'cancelled' || state === 'done') throw new OperationError('conflict', `print run ${id} is ${state}`);
    await recorder.patch('printRuns', id, { state: 'running', pausedBecause: null, reader });
  });
}

/** After a jam: what came out behind the last good folder is waste, its copies do not count, and the run goes on right after it. `lastGood` counts from 1; 0: none. */
export async function resumeAfterJam(id: Id, lastGood: number): Promise<Committed<void>> {
  const reader = await readerFromNow(id);
  return runCommand('resumeAfterJam', ['printRuns', 'dossierPrints'], async (recorder) => {
    const run = await existing(id);
    if (run.state === 'cancelled' || run.state === 'done') throw new OperationError('conflict', `print run ${id} is ${run.state}`);
    if (!Number.isInteger(lastGood) || lastGood < 0 || lastGood > run.next) throw new RangeError(`no such folder: ${lastGood}`);
    const waste = new Set(run.customerIds.slice(lastGood));
    const spoiled = (await printsOfRun(id)).filter((print) => waste.has(print.customerId) && !print.spoiled);
    await recorder.patchMany(
      'dossierPrints',
      spoiled.map((print) => ({ id: print.id, patch: { spoiled: true } })),
    );
    const leftOut = run.leftOut.filter(({ customerId }) => !waste.has(customerId));
    const pages = run.pages - pagesOf(spoiled);
    await recorder.patch('printRuns', id, { state: 'running', pausedBecause: null, next: lastGood, pages, leftOut, reader });
  });
}

/** Of one PDF that was never written, no copy is out. */
export async function cancelPrintRun(id: Id): Promise<Committed<void>> {
  return runCommand('cancelPrintRun', ['printRuns', 'dossierPrints'], async (recorder) => {
    const run = await existing(id);
    if (run.state === 'done') throw new OperationError('conflict', `print run ${id} is done`);
    const unwritten = run.output === 'onePdf' ? await printsOfRun(id) : [];
    await recorder.patchMany(
      'dossierPrints',
      unwritten.map((print) => ({ id: print.id, patch: { spoiled: true } })),
    );
    const pages = run.output === 'onePdf' ? 0 : run.pages;
    await recorder.patch('printRuns', id, { state: 'cancelled', pausedBecause: null, pages });
  });
}

/** Everything came out, and where it goes is written. */
export async function finishPrintRun(id: Id): Promise<Committed<void>> {
  return runCommand('finishPrintRun', ['printRuns'], (recorder) => recorder.patch('printRuns', id, { state: 'done', pausedBecause: null }));
}

/** A copy is out, and others of the same folder follow. */
export async function copyOut(id: Id, copy: DossierPrintDraft): Promise<Committed<void>> {
  return runCommand('copyOut', ['printRuns', 'dossierPrints'], async (recorder) => {
    const run = await existing(id);
    await keepCopies(recorder, [copy]);
    await recorder.patch('printRuns', id, { pages: run.pages + copy.pages });
  });
}

/** A folder is through: its last copies are out, or it was left out and why. */
export async function folderDone(
  id: Id,
  place: number,
  copies: readonly DossierPrintDraft[],
  leftOut: LeftOut | null = null,
): Promise<Committed<void>> {
  return runCommand('folderDone', ['printRuns', 'dossierPrints'], async (recorder) => {
    const run = await existing(id);
    await keepCopies(recorder, copies);
    const pages = run.pages + pagesOf(copies);
    await recorder.patch('printRuns', id, { next: place + 1, pages, leftOut: leftOut === null ? run.leftOut : [...run.leftOut, leftOut] });
  });
}

/** The next folder is closed to the reader: it is left out, and the run goes on behind it. */
export async function leaveOutClosed(id: Id): Promise<void> {
  const { next, customerIds } = await existing(id);
  const customerId = customerIds[next];
  if (customerId !== undefined) await folderDone(id, next, [], { customerId, why: 'closed' });
  await resumePrintRun(id);
}

async function keepCopies(recorder: Recorder, copies: readonly DossierPrintDraft[]): Promise<void> {
  for (const draft of copies)
    await recorder.create('dossierPrints', { ...draft, id: newId(), at: recorder.at, by: recorder.who, spoiled: false });
}

function pagesOf(prints: readonly Pick<DossierPrint, 'pages'>[]): number {
  return prints.reduce((sum, { pages }) => sum + pages, 0);
}

/** §6.3: a run of the time when every archive was open is taken over by whoever goes on with it once access is by request. */
async function readerFromNow(id: Id): Promise<string> {
  const { reader, customerIds, next } = await existing(id);
  if (reader !== '') return reader;
  const access = await accessNow(customerIds[next] ?? '', 'paper');
  return access.controlled && access.closed !== 'signIn' ? access.reader : '';
}

async function existing(id: Id): Promise<PrintRun> {
  const run = await db.printRuns.get(id);
  if (run === undefined) throw new OperationError('conflict', `print run ${id} is gone`);
  return run;
}
