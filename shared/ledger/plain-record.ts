import type { GridCell } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import { ROLE, type TablePlan } from './table-plan.ts';
import { isPlainCode, markOf } from './text-mark.ts';

/** So many cells that say who or what, and so many numbers, leave no rule for other rows to apply. */
const LEAST_IDENTITY = 4;
const LEAST_NUMBERS = 2;

/**
 * Whether a row is a record beyond doubt, told at a glance, as nearly all rows of a ledger of figures are; false: all its cells must be
 * weighed. Not for the first rows of a table, which other rules apply to.
 */
export function isPlainRecord(cells: readonly (GridCell | undefined)[], plan: TablePlan): boolean {
  const { roles, day } = plan;
  const last = Math.min(plan.right, cells.length - 1);
  let [identity, numbers] = [0, 0];
  for (let column = plan.left; column <= last; column += 1) {
    const cell = cells[column];
    if (cell === undefined) continue;
    if (cell.t === 'n' && typeof cell.v === 'number') numbers += 1;
    else if (cell.t === 's' && typeof cell.v === 'string') {
      if (column !== day && isPlainCode(cell.v)) {
        if (roles[column] === ROLE.identity) identity += 1;
        continue;
      }
      const text = cellText(cell);
      if (text === '') continue;
      const mark = markOf(text);
      // A word in place of the day, and the signs of another row.
      if (mark === 'signature' || mark === 'example' || (column === day && !beginsWithDigit(text))) return false;
      if (mark !== 'none') continue;
    } else if (cell.t !== 'z' || cell.v !== undefined || cell.f !== undefined) return false;
    else continue;
    if (roles[column] === ROLE.identity) identity += 1;
  }
  return identity >= LEAST_IDENTITY && numbers >= LEAST_NUMBERS;
}

function beginsWithDigit(text: string): boolean {
  const first = text.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}
