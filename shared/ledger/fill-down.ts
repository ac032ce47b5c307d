import type { SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { RowClass } from './classify-row.ts';
import type { MergeIndex } from './merge-index.ts';
import type { RowClasses } from './row-classes.ts';
import type { PlannedColumn, TablePlan } from './table-plan.ts';

/** Fields that one name at the head of a group speaks for; never figures, never days that may be missing for good. */
const HEADS = new Set([
  'customer',
  'name',
  'date',
  'docNo',
  'contractNo',
  'salesRep',
  'receivedOn',
  'signedOn',
  'documentType',
  'archiveNo',
]);
const LEAST_SHARE = 0.12;

/** Whether `groupedColumns` may name a column of this field. */
export function mayHeadGroup(field: string): boolean {
  return HEADS.has(field);
}

/** Classes that end a block: nothing is filled down across them. Printed pages go on. */
export function endsBlock(rowClass: RowClass): boolean {
  return rowClass === 'section' || rowClass === 'subtotal' || rowClass === 'total';
}

/** Columns in which a blank clearly means the cell above: groups that start with a name, each name standing once. */
export function groupedColumns(
  grid: SheetGrid,
  plan: TablePlan,
  merges: MergeIndex,
  classes: RowClasses,
  top: number,
): ReadonlySet<number> {
  const grouped = new Set<number>();
  const main = plan.columns.find(
    (column) => column.field?.field === 'customer' || (plan.kind === 'customers' && column.field?.field === 'name'),
  );
  if (main !== undefined && isGrouped(grid, main, merges, classes, top)) {
    grouped.add(main.head.column);
    for (const column of plan.columns)
      if (column !== main && HEADS.has(column.field?.field ?? '') && sameBlanks(grid, main.head.column, column.head.column, classes, top))
        grouped.add(column.head.column);
  }
  const date = plan.columns.find((column) => column.field?.field === 'date');
  if (date !== undefined && !grouped.has(date.head.column) && isGrouped(grid, date, merges, classes, top)) {
    grouped.add(date.head.column);
    const number = plan.columns.find((column) => column.field?.field === 'docNo');
    if (number !== undefined && sameBlanks(grid, date.head.column, number.head.column, classes, top)) grouped.add(number.head.column);
  }
  return grouped;
}

/** A name that is repeated, or missing at the head of its block, settles it: most ledgers are done after a few rows. */
function isGrouped(grid: SheetGrid, column: PlannedColumn, merges: MergeIndex, classes: RowClasses, top: number): boolean {
  const at = column.head.column;
  let [records, blanks] = [0, 0];
  let above = '';
  for (let index = 0; index < classes.count; index += 1) {
    const rowClass = classes.at(index);
    if (endsBlock(rowClass)) above = '';
    if (rowClass !== 'record') continue;
    records += 1;
    const cell = grid.row(top + index)?.[at];
    if (cell === undefined || isBlankCell(cell)) {
      if (merges.topOf(top + index, at) >= 0) continue;
      if (above === '') return false;
      blanks += 1;
      continue;
    }
    const text = cellText(cell);
    if (text === above) return false;
    above = text;
  }
  return blanks >= 2 && blanks >= records * LEAST_SHARE;
}

function sameBlanks(grid: SheetGrid, main: number, other: number, classes: RowClasses, top: number): boolean {
  let [both, lone] = [0, 0];
  for (let index = 0; index < classes.count; index += 1) {
    if (classes.at(index) !== 'record') continue;
    const cells = grid.row(top + index);
    const [mainBlank, otherBlank] = [isBlankCell(cells?.[main]), isBlankCell(cells?.[other])];
    if (mainBlank && otherBlank) both += 1;
    else if (mainBlank !== otherBlank) lone += 1;
  }
  return both >= 2 && lone === 0;
}
