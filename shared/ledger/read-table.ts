import { RowClasses } from './row-classes.ts';
import { ROWS_A_STEP, type Steps } from './steps.ts';
import { type TableParts, type TableReading, TableRows } from './table-rows.ts';

/** Every row under a header: told apart, records read, sums checked. */
export function* readTable(parts: TableParts): Steps<TableReading> {
  const classes = new RowClasses(parts.grid, parts.plan, parts.area, parts.correction);
  const rows = new TableRows(parts, classes);
  for (const { row, why } of parts.above.skipped) if (why === 'total') rows.takeAbove(row);
  for (let from = 0; from < classes.count; from += ROWS_A_STEP) {
    const to = Math.min(from + ROWS_A_STEP, classes.count);
    takeRows(rows, classes, parts.area.bodyTop, from, to);
    yield parts.area.bodyTop + to;
  }
  return rows.finish();
}

function takeRows(rows: TableRows, classes: RowClasses, top: number, from: number, to: number): void {
  for (let index = from; index < to; index += 1) rows.take(top + index, classes.at(index));
}
