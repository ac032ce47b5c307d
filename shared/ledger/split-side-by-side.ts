import type { SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { type ColumnHead, sharedTitle } from './header-paths.ts';
import { RECORD_KINDS } from './ledger-fields.ts';
import { meaningsIn } from './header-words.ts';
import { markOf } from './text-mark.ts';

export interface Segment {
  readonly left: number;
  readonly right: number;
}

/** Tables that share a header row side by side: parted by an empty column, or the same names over again. One segment: one table. */
export function sideBySide(grid: SheetGrid, heads: readonly ColumnHead[], rows: readonly number[]): readonly Segment[] {
  const used = heads
    .filter((head) => head.leaf !== '' || rows.some((row) => !isBlankCell(grid.row(row)?.[head.column])))
    .map((head) => head.column);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [];
  const whole = [{ left: first, right: last }];
  const runs = runsOf(used);
  if (runs.length > 1 && runs.every((run) => isTable(heads, run))) return runs;
  return repeatedNames(heads, first, last) ?? touching(grid, heads, rows, { left: first, right: last }) ?? whole;
}

function runsOf(used: readonly number[]): readonly Segment[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of used) {
    const run = runs.at(-1);
    if (run !== undefined && run.right === column - 1) run.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

/** A table of its own names a customer, or has a name that the others have too. */
function isTable(heads: readonly ColumnHead[], run: Segment): boolean {
  const inside = heads.filter((head) => head.column >= run.left && head.column <= run.right && head.leaf !== '');
  if (inside.length < 2) return false;
  return inside.some((head) => names(head, OF_CUSTOMER));
}

const OF_CUSTOMER: ReadonlySet<string> = new Set(['customer', 'name']);
const OF_FIGURES: ReadonlySet<string> = new Set(['weightKg', 'unitPriceFen', 'amountFen', 'paidFen', 'balanceFen', 'pieces', 'notes']);

function names(head: ColumnHead, fields: ReadonlySet<string>): boolean {
  return RECORD_KINDS.some((kind) =>
    meaningsIn(kind, head.key, head.group, head.parent).some((meaning) => fields.has(meaning.field) && meaning.strength > 0.8),
  );
}

/** Two tables without a gap: each with its customer and its figures, and something that a table has but once. */
function touching(grid: SheetGrid, heads: readonly ColumnHead[], rows: readonly number[], whole: Segment): readonly Segment[] | null {
  const customers = heads.filter((head) => head.column >= whole.left && head.column <= whole.right && names(head, OF_CUSTOMER));
  const [first, second] = customers;
  if (first === undefined || second === undefined || customers.length > 2) return null;
  let split = second.column;
  while (split - 1 > first.column && !names(heads[split - 1] ?? first, OF_FIGURES)) split -= 1;
  const parts = [
    { left: whole.left, right: split - 1 },
    { left: split, right: whole.right },
  ];
  const inside = (part: Segment): readonly ColumnHead[] => heads.slice(part.left, part.right + 1);
  const figures = parts.every((part) => inside(part).some((head) => names(head, OF_FIGURES) && !/备注|说明|摘要/.test(head.key.key)));
  const twice =
    parts.every((part) => inside(part).some((head) => /^(?:序号|序|no)$/.test(head.key.key))) ||
    parts.every((part) => sharedTitle(inside(part)) !== null) ||
    parts.every((part) => rows.some((row) => hasTotal(grid.row(row), part)));
  return figures && twice ? parts : null;
}

function hasTotal(cells: ReturnType<SheetGrid['row']>, { left, right }: Segment): boolean {
  return (cells ?? []).slice(left, right + 1).some((cell) => {
    const mark = cell?.t === 's' ? markOf(cellText(cell)) : 'none';
    return mark === 'total' || mark === 'subtotal';
  });
}

/** A B C A B C without a gap. */
function repeatedNames(heads: readonly ColumnHead[], left: number, right: number): readonly Segment[] | null {
  const keys = heads.slice(left, right + 1).map((head) => head.group + head.key.key);
  for (const times of [2, 3, 4]) {
    const period = keys.length / times;
    if (!Number.isInteger(period) || period < 2) continue;
    if (keys.every((key, index) => key !== '' && key === keys[index % period]) && new Set(keys.slice(0, period)).size === period) {
      return Array.from({ length: times }, (_, index) => ({ left: left + index * period, right: left + (index + 1) * period - 1 }));
    }
  }
  return null;
}
