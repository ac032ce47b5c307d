import type { FileView } from './ledger-views.ts';
import type { LoadedFile } from './loaded-file.ts';
import type { MendedRows } from './mended-rows.ts';
import { sheetView } from './sheet-view.ts';

/** What the window knows of a file that was read. */
export function fileView(file: LoadedFile): FileView {
  const { id, name, bytes, hash, encoding, workbook, tables } = file;
  return {
    id,
    name,
    bytes: bytes.length,
    hash,
    state: 'read',
    format: workbook.format,
    encoding,
    refusal: null,
    sheets: tables.map(sheetView),
    mended: mendedView(file),
  };
}

function mendedView({ mended, tables }: LoadedFile): FileView['mended'] {
  if (!mended) return null;
  const count = (isCounted: (sheet: string, row: number) => boolean): number =>
    tables.reduce((sum, { reading }) => sum + reading.records.filter(({ row }) => isCounted(reading.name, row)).length, 0);
  const waits = (sheet: string, row: number): boolean => !mended.all && mended.waiting.get(sheet)?.has(row) === true;
  return {
    source: mended.source.file,
    rows: count((sheet, row) => !waits(sheet, row) && isRead(mended, sheet, row)),
    waiting: count(waits),
    others: tables.reduce((sum, { importedBefore = 0 }) => sum + importedBefore, 0),
    all: mended.all,
    moved: mended.moved.size > 0,
  };
}

function isRead({ all, rows }: MendedRows, sheet: string, row: number): boolean {
  return all || (rows.get(sheet)?.has(row) ?? true);
}
