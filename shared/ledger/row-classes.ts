import type { SheetGrid } from '../workbook/grid.ts';
import { classifyRow, COMPANY, type RowClass } from './classify-row.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import type { TableArea } from './find-tables.ts';
import type { LayoutCorrection } from './reading.ts';
import type { TablePlan } from './table-plan.ts';

const EARLY_ROWS = 4;

/** The class of every row under the header, what the user said of rows first. */
export function rowClasses(grid: SheetGrid, plan: TablePlan, area: TableArea, correction: LayoutCorrection): readonly RowClass[] {
  const keep = new Set(correction.keepRows ?? []);
  const skip = new Set(correction.skipRows ?? []);
  const classes: RowClass[] = [];
  for (let row = area.bodyTop; row <= area.bodyBottom; row += 1) {
    if (keep.has(row + 1)) classes.push('record');
    else if (skip.has(row + 1)) classes.push('note');
    else classes.push(area.repeated.has(row) ? 'title' : classifyRow(grid.row(row), plan, row < area.bodyTop + EARLY_ROWS));
  }
  settleSections(grid, plan, area.bodyTop, classes);
  return classes;
}

/** A line with one text: it names the records below it, or it is a record of which only the name is known, or, at the end, a remark. */
function settleSections(grid: SheetGrid, plan: TablePlan, top: number, classes: RowClass[]): void {
  const keyField = plan.columns.find((column) => column.head.column === plan.key)?.field?.field;
  const keyNames = keyField === 'customer' || keyField === 'name';
  let ahead: number | null = null;
  for (let index = classes.length - 1; index >= 0; index -= 1) {
    if (classes[index] === 'section') {
      const name = cellText(grid.row(top + index)?.[plan.key]);
      const inKey = keyNames && COMPANY.test(name) && !/[:：]/.test(name);
      const heads = ahead !== null && isBlankCell(grid.row(top + ahead)?.[plan.key]);
      if (inKey && !heads) classes[index] = 'record';
      else if (ahead === null) classes[index] = 'note';
    }
    if (classes[index] === 'record') ahead = index;
  }
}
