import type { SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import { headerKey } from './header-key.ts';
import { headerLook } from './header-words.ts';
import type { MergeIndex } from './merge-index.ts';
import { looksLikeHeader, type RowLook, rowLook } from './row-look.ts';
import { unitOf } from './units.ts';

export interface HeaderRows {
  readonly top: number;
  readonly bottom: number;
}

const DEEPEST = 4;

/** The first header at or below `from`, looked for in `rows` rows; null: none. */
export function findHeader(grid: SheetGrid, merges: MergeIndex, from: number, rows: number): HeaderRows | null {
  const end = Math.min(grid.rowCount, from + rows);
  for (let row = from; row < end; row += 1) {
    const look = rowLook(grid, row);
    if (looksLikeHeader(look)) return extend(grid, merges, look, from);
  }
  for (let row = from; row < end; row += 1) {
    const look = rowLook(grid, row);
    if (isNarrowHeader(grid, look) || isMostlyStrange(grid, look)) return extend(grid, merges, look, from);
  }
  return null;
}

/** One or two columns: a known word over cells that are none. */
function isNarrowHeader(grid: SheetGrid, look: RowLook): boolean {
  if (look.filled < 1 || look.filled > 4 || look.numbers > 0 || look.colons > 0 || look.words < 1 || look.pairs > 0) return false;
  const below = [1, 2, 3].map((step) => rowLook(grid, look.row + step)).find((next) => next.filled > 0);
  if (below === undefined) return false;
  const sameColumn = look.columns.some((column, index) => headerLook(look.texts[index] ?? '') === 1 && below.columns.includes(column));
  return sameColumn && below.words < look.words && below.filled <= look.filled + 1 && look.words >= look.filled * 0.5;
}

/** Few known words, but one that names the customer, over rows of the same width that hold none. */
function isMostlyStrange(grid: SheetGrid, look: RowLook): boolean {
  if (look.filled < 3 || look.numbers > 0 || look.colons > 0 || look.longest > 24 || new Set(look.texts).size < look.filled) return false;
  if (!look.texts.some((text) => KEY_NAME.test(headerKey(text).key))) return false;
  const below = rowLook(grid, look.row + 1);
  return below.filled >= look.filled * 0.5 && below.filled <= look.filled * 1.5 && below.words < look.words;
}

const KEY_NAME = /^(?:客户|客户名称|单位名称|公司名称|购货单位|需方|合同编号|合同号|档号|档案编号|投诉内容|往来单位)$/;

export function extend(grid: SheetGrid, merges: MergeIndex, found: RowLook, from: number): HeaderRows {
  let [top, bottom] = [found.row, found.row];
  while (bottom - top + 1 < DEEPEST && bottom + 1 < grid.rowCount && continuesBelow(grid, merges, top, bottom)) bottom += 1;
  while (bottom - top + 1 < DEEPEST && top - 1 >= from && isGroupRow(grid, merges, top - 1, top)) top -= 1;
  return { top, bottom };
}

/** A further header row: under merges of the header, or names that only stand where the row above is blank or a group. */
function continuesBelow(grid: SheetGrid, merges: MergeIndex, top: number, bottom: number): boolean {
  const next = rowLook(grid, bottom + 1);
  if (next.filled === 0 || next.numbers > 0 || next.longest > 40) return false;
  if (next.units === next.filled) return false;
  const spans = merges
    .rowMerges(bottom)
    .filter((merge) => merge.bottom > bottom && merge.top >= top - DEEPEST && merge.bottom - merge.top < DEEPEST);
  if (spans.length > 0) return true;
  if (next.words < 1 || next.words < next.filled * 0.4) return false;
  const above = grid.row(bottom) ?? [];
  const groups = merges.rowMerges(bottom).filter((merge) => merge.right > merge.left);
  const inGroup = (column: number): boolean => groups.some((merge) => merge.left <= column && merge.right >= column);
  const clash = next.columns.filter(
    (column) => cellText(above[column]) !== '' && !inGroup(column) && !startsBareGroup(above, next, column),
  ).length;
  return clash <= next.filled * 0.25;
}

/** An unmerged group: a name with blanks to its right that have names below. */
function startsBareGroup(above: ReturnType<SheetGrid['row']> & {}, next: RowLook, column: number): boolean {
  return cellText(above[column + 1]) === '' && next.columns.includes(column + 1);
}

function isGroupRow(grid: SheetGrid, merges: MergeIndex, row: number, below: number): boolean {
  const look = rowLook(grid, row);
  if (look.filled === 0 || look.numbers > 0 || look.longest > 20 || look.colons > 0 || look.units === look.filled) return false;
  const lower = rowLook(grid, below);
  const spans = merges.rowMerges(row);
  if (spans.some((merge) => merge.top === row && merge.bottom >= below)) return true;
  const wide = spans.filter((merge) => merge.right > merge.left);
  const width = (lower.columns.at(-1) ?? 0) - (lower.columns[0] ?? 0) + 1;
  if (wide.some((merge) => merge.right - merge.left + 1 >= width * 0.8)) return false;
  if (look.filled === 1 && wide.length === 0) return false;
  const names = look.columns.filter((column) => lower.columns.includes(column) || wide.some((merge) => merge.left === column)).length;
  const bare = look.columns.filter((column) => !lower.columns.includes(column)).length;
  const clash = look.columns.filter(
    (column) =>
      lower.columns.includes(column) &&
      !wide.some((merge) => merge.left === column) &&
      look.columns.includes(column + 1) &&
      lower.columns.includes(column + 1),
  ).length;
  return names + bare >= 2 && names >= 1 && clash <= look.filled * 0.4 && !look.texts.every((text) => unitOf(text) !== null);
}
