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
  return {
    source: mended.source.file,
    rows: tables.reduce((sum, { reading }) => sum + reading.records.filter(({ row }) => isRead(mended, reading.name, row)).length, 0),
    others: tables.reduce((sum, { importedBefore = 0 }) => sum + importedBefore, 0),
    all: mended.all,
  };
}

function isRead({ all, rows }: MendedRows, sheet: string, row: number): boolean {
  return all || (rows.get(sheet)?.has(row) ?? true);
}
