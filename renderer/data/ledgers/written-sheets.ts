import type { LoadedTable } from './loaded-file.ts';
import { placeOfCell } from './place-of-cell.ts';
import { isIncluded } from './sheet-view.ts';

/** Sheets of which every row without a reason was written. A question about a whole column concerns rows without a reason, too. */
export function writtenSheets(tables: readonly LoadedTable[]): readonly string[] {
  const whole = (table: LoadedTable): boolean =>
    isIncluded(table) && !table.reading.problems.some(({ cell }) => table.reading.headerRows.includes(placeOfCell(cell)?.row ?? 0));
  const names = [...new Set(tables.map(({ reading }) => reading.name))];
  return names.filter((name) => tables.every((table) => table.reading.name !== name || whole(table)));
}
