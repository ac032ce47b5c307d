import { placeOf } from '../../../shared/archive/place-text.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { StockScan, StockTakeRecord } from '../../../shared/records/stock-take.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { newId, now } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import type { FoundFolder } from './archive-row.ts';
import type { CheckedFolder, ShelfCheck } from './shelf-check.ts';

/** Newest first. */
export async function stockTakes(): Promise<readonly StockTakeRecord[]> {
  return (await db.stockTakes.toArray()).sort((a, b) => b.startedAt - a.startedAt);
}

/** §6.1.2: a walk along the shelves of some places; [] walks all. */
export async function startStockTake(title: string, places: readonly string[]): Promise<Committed<StockTakeRecord>> {
  return runCommand('startStockTake', ['stockTakes'], async (recorder) => {
    const record: StockTakeRecord = {
      id: newId(),
      title: title.trim(),
      places,
      by: recorder.who,
      startedAt: recorder.at,
      closedAt: null,
      notes: '',
    };
    await recorder.create('stockTakes', record);
    return record;
  });
}

/** Each is kept as it was read, also what names nothing of ours. */
export async function recordScans(
  stockTakeId: Id,
  scans: readonly Pick<StockScan, 'text' | 'folderId' | 'place' | 'pages'>[],
): Promise<Committed<void>> {
  return runCommand('recordScans', ['stockScans'], async (recorder) => {
    const { who: by, at } = recorder;
    for (const scan of scans) await recorder.create('stockScans', { ...scan, id: newId(), stockTakeId, by, at });
  });
}

/** Closed, or opened again. */
export async function closeStockTake(id: Id, closed: boolean): Promise<Committed<void>> {
  return runCommand('closeStockTake', ['stockTakes'], (recorder) => recorder.patch('stockTakes', id, { closedAt: closed ? now() : null }));
}

export type ShelfAction = 'takePlace' | 'markMissing' | 'takePages';

/** What was found becomes what the books say, as one change. A folder that was found is missing no longer. */
export async function actOnCheck(action: ShelfAction, folders: readonly CheckedFolder[], on: LocalDate): Promise<Committed<number>> {
  return runCommand('actOnCheck', ['archiveFolders'], (recorder) =>
    recorder.patchMany(
      'archiveFolders',
      folders.map((folder) => ({ id: folder.folderId, patch: patchFor(action, folder, on) })),
    ),
  );
}

/** What the walk has found so far; null when it is gone. */
export async function shelfCheck(id: Id, asOf: LocalDate): Promise<ShelfCheck | null> {
  return askColumns('shelfCheck', id, asOf);
}

/** For the list to tick, in the order of the shelf. */
export async function foldersWithin(places: readonly string[], asOf: LocalDate): Promise<readonly FoundFolder[]> {
  return askColumns('foldersWithin', places, asOf);
}

function patchFor(action: ShelfAction, { at, counted }: CheckedFolder, on: LocalDate): Partial<ArchiveFolder> {
  if (action === 'markMissing') return { missingSince: on };
  return { missingSince: null, ...(action === 'takePlace' ? { place: placeOf(at) } : { pages: counted }) };
}
