import { isWithin, placeText } from '../../../../shared/archive/place-text.ts';
import type { ArchiveFolder } from '../../../../shared/records/archive-folder.ts';
import type { StockScan } from '../../../../shared/records/stock-take.ts';
import { stockTake } from '../../../../shared/rules/6-archive/index.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import type { CheckedFolder, ShelfCheck } from '../../archive/shelf-check.ts';
import { db } from '../../db.ts';
import type { ArchiveDesk } from './archive-desk.ts';

const LATEST = 12;

/** The scans of a stock-take against the folders as they are now; null when it is gone. Folders go by their id, so that two of one number stay two. */
export async function shelfCheck(desk: ArchiveDesk, stockTakeId: Id, asOf: LocalDate): Promise<ShelfCheck | null> {
  const record = await db.stockTakes.get(stockTakeId);
  if (record === undefined) return null;
  const scans = (await db.stockScans.where('stockTakeId').equals(stockTakeId).toArray()).sort(byMaking);
  const inScope = (place: string): boolean => record.places.length === 0 || record.places.some((scope) => isWithin(place, scope));
  const folders = desk.store.book.kept();
  const places = [...new Set(folders.map(({ place }) => placeText(place)))].filter(inScope);
  const result = stockTake(
    folders.map((folder) => ({
      number: folder.id,
      place: placeText(folder.place),
      pages: folder.pages,
      isOut: borrowerOf(desk, folder, asOf) !== '',
    })),
    scans.map(({ folderId, text, place, pages }) => ({ number: folderId === '' ? text : folderId, place, pages })),
    places,
  );
  const byFolder = new Map(scans.map((scan) => [scan.folderId, scan]));
  const checked = (id: Id): CheckedFolder => checkedFolder(desk, desk.store.book.byId(id) as ArchiveFolder, byFolder.get(id), asOf);
  const unknown = new Map(scans.filter(({ folderId }) => folderId === '').map((scan) => [scan.text, scan]));
  for (const scan of scans)
    if (scan.folderId !== '' && desk.store.book.byId(scan.folderId)?.destroyedOn !== null) unknown.set(scan.text, scan);
  return {
    record,
    expected: folders.filter(({ place }) => inScope(placeText(place))).length,
    scans: scans.length,
    found: result.found.map(checked),
    missing: result.missing.map(checked).sort(byShelf),
    misplaced: result.misplaced.map(({ number }) => checked(number)),
    pagesDiffer: result.pagesDiffer.map(({ number }) => checked(number)),
    out: result.out.map(checked).sort(byShelf),
    unknown: [...unknown.values()],
    latest: scans.slice(-LATEST).reverse(),
  };
}

function checkedFolder(desk: ArchiveDesk, folder: ArchiveFolder, scan: StockScan | undefined, asOf: LocalDate): CheckedFolder {
  return {
    folderId: folder.id,
    customerId: folder.customerId,
    number: folder.number,
    name: desk.nameOf(desk.slotOf(folder.customerId)),
    place: placeText(folder.place),
    at: scan?.place ?? '',
    pages: folder.pages,
    counted: scan?.pages ?? null,
    borrower: borrowerOf(desk, folder, asOf),
    missingSince: folder.missingSince,
  };
}

/** A loan of the whole folder takes all volumes of the customer. */
function borrowerOf(desk: ArchiveDesk, { customerId }: ArchiveFolder, asOf: LocalDate): string {
  return desk.loansOut(desk.slotOf(customerId), asOf).find(({ documentId }) => documentId === '')?.borrower ?? '';
}

function byMaking(a: StockScan, b: StockScan): number {
  return a.id < b.id ? -1 : 1;
}

function byShelf(a: CheckedFolder, b: CheckedFolder): number {
  return a.place === b.place ? (a.number < b.number ? -1 : 1) : a.place < b.place ? -1 : 1;
}
