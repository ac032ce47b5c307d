import type { PreviewRow, SheetView } from '../../data/ledgers/ledger-views.ts';

const NARROWEST = 52;
const WIDEST = 196;
const EDGE = 14;

/** Pixels for each shown column, from the texts of the first rows: a full-width character takes two half ones. */
export function columnWidths(sheet: SheetView, rows: readonly PreviewRow[], labels: readonly string[]): readonly number[] {
  const count = sheet.lastColumn - sheet.firstColumn + 1;
  return Array.from({ length: count }, (_, column) => {
    const cells = rows.filter(holdsValues).map((row) => row.cells[column] ?? '');
    const longest = Math.max(textWidth(labels[column] ?? '') + 4, ...cells.map(textWidth));
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, longest + EDGE)));
  });
}

/** Also rows that an earlier import wrote, and sums, which are wider than what they add up. */
function holdsValues({ verdict, why }: PreviewRow): boolean {
  return verdict === 'record' || verdict === 'held-back' || verdict === 'outside' || why === 'subtotal' || why === 'total';
}

function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character > '\u2e7f' ? 13 : /[A-ZΦ@%]/.test(character) ? 8.8 : 7.3;
  return width;
}
