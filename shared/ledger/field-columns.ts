import type { SheetGrid } from '../workbook/grid.ts';
import type { CellReader } from './cell-reader.ts';
import { compileReader, type ReadingContext } from './compile-readers.ts';
import { mayHeadGroup } from './fill-down.ts';
import { ADDED_TYPES, FIGURE_TYPES } from './ledger-fields.ts';
import type { MergeIndex } from './merge-index.ts';
import type { ProblemList } from './problem-list.ts';
import type { PlannedColumn, TablePlan } from './table-plan.ts';

export interface FieldColumn {
  readonly column: PlannedColumn;
  readonly at: number;
  readonly field: string;
  readonly label: string;
  readonly isFigure: boolean;
  readonly isAgeing: boolean;
  readonly isPeriod: boolean;
  readonly isDay: boolean;
  readonly read: CellReader;
  /** Index among the columns that are added up, or -1. */
  readonly sum: number;
  /** A blank in it may mean the cell above. */
  readonly mayGroup: boolean;
  /** Read as the text it is. */
  readonly isText: boolean;
  /** Its unit stands in the row. */
  readonly unitInRow: boolean;
  readonly merged: boolean;
}

/** The columns of a plan with their readers, compiled once for all rows. */
export function fieldColumns(
  grid: SheetGrid,
  plan: TablePlan,
  merges: MergeIndex,
  rows: readonly number[],
  context: ReadingContext,
  problems: ProblemList,
  headerRow: number,
): readonly FieldColumn[] {
  let sums = 0;
  const columns: FieldColumn[] = [];
  for (const column of plan.columns) {
    const read = compileReader(grid, column, rows, context, problems, headerRow);
    if (read === null || column.field === null) continue;
    const type = column.field.type;
    columns.push({
      column,
      at: column.head.column,
      field: column.field.field,
      label: column.head.leaf.replace(/[(（][^)）]*[元吨][)）]/g, '').replace(/\s+/g, ''),
      isFigure: FIGURE_TYPES.has(type),
      isAgeing: type === 'ageing',
      isPeriod: type === 'period',
      isDay: type === 'date',
      isText: type === 'text' || type === 'code',
      read,
      sum: ADDED_TYPES.has(type) ? sums++ : -1,
      mayGroup: mayHeadGroup(column.field.field),
      unitInRow:
        plan.unitColumn >= 0 &&
        column.head.key.unit === null &&
        (column.field.field === 'weightKg' || column.field.field === 'unitPriceFen'),
      merged: merges.hasVertical(column.head.column),
    });
  }
  return columns;
}
