import { cellText } from '../../../shared/ledger/clean-text.ts';
import type { SheetGrid } from '../../../shared/workbook/grid.ts';

const ROWS_LOOKED_AT = 40;
const WIDE_ENOUGH = 0.6;

/** The first row that is about as wide as the widest and holds only words: the header, in a sheet whose words the reader does not know. From 1; null: none. */
export function likelyHeader(grid: SheetGrid): number | null {
  const rows = Array.from({ length: Math.min(ROWS_LOOKED_AT, grid.rowCount) }, (_, index) =>
    (grid.row(index) ?? []).map(cellText).filter((text) => text !== ''),
  );
  const widest = Math.max(0, ...rows.map((row) => row.length));
  const found = rows.findIndex(
    (row) => row.length >= 2 && row.length >= widest * WIDE_ENOUGH && row.every((text) => !/^[-\d.,/]+$/.test(text)),
  );
  return found < 0 ? null : found + 1;
}

/** What a layout is remembered under when the reader found no header of its own. */
export function wordsFingerprint(grid: SheetGrid): string {
  const header = likelyHeader(grid);
  const words = header === null ? [] : (grid.row(header - 1) ?? []).map(cellText);
  return `words:${words.join('|').slice(0, 400)}`;
}
