import type { SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { ProblemList } from './problem-list.ts';
import type { FieldValue } from './reading.ts';
import type { FieldColumn } from './field-columns.ts';
import type { RunningSums } from './running-sums.ts';

export interface Doubts {
  readonly grid: SheetGrid;
  readonly columns: readonly FieldColumn[];
  /** Columns of days that follow the record's own. */
  readonly later: readonly FieldColumn[];
  readonly sums: RunningSums;
  readonly problems: ProblemList;
  /** What the user says of reversals without a minus: `negative`, `positive`, or not yet anything. */
  readonly signAnswer: string | undefined;
}

/** A value that was read and is in doubt all the same: reported as `code`, taken out of its record and of the sums. */
export function leaveOut(row: number, fields: Record<string, FieldValue>, column: FieldColumn, code: string, doubts: Doubts): void {
  const { grid, sums, problems } = doubts;
  const value = fields[column.field];
  if (column.sum >= 0 && typeof value === 'number') {
    sums.add(column.sum, -value);
    sums.addUnread(column.sum);
  }
  delete fields[column.field];
  problems.add(row, column.at, code, cellText(grid.row(row)?.[column.at]), column.field);
}
