import type { SheetGrid } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import { type HeaderKey, headerKey } from './header-key.ts';
import type { MergeIndex } from './merge-index.ts';
import { WIDEST } from './row-look.ts';

/** A merge over more rows than this is no header cell. */
const TALLEST = 6;

export interface ColumnHead {
  readonly column: number;
  /** `应收账款/1-30天`, line breaks taken out. */
  readonly path: string;
  readonly parts: readonly string[];
  /** Last part of the path. */
  readonly leaf: string;
  readonly key: HeaderKey;
  /** Folded names above the last part, joined. */
  readonly group: string;
  /** Folded name right above the last part. */
  readonly parent: string;
}

/** The header of every column from its rows, merged or not: a group's name reaches right over blanks that have names below them. */
export function headerPaths(grid: SheetGrid, merges: MergeIndex, top: number, bottom: number): readonly ColumnHead[] {
  const width = Math.min(grid.columnCount, WIDEST);
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row += 1) rows.push(rowNames(grid, merges, row, width));
  for (let level = 0; level < rows.length - 1; level += 1) reachRight(rows, level, width);
  const heads: ColumnHead[] = [];
  for (let column = 0; column < width; column += 1)
    heads.push(
      headOf(
        column,
        rows.map((names) => names[column] ?? ''),
      ),
    );
  return heads;
}

function rowNames(grid: SheetGrid, merges: MergeIndex, row: number, width: number): string[] {
  const cells = grid.row(row) ?? [];
  const names: string[] = Array.from({ length: width }, (_, column) => cellText(cells[column]).replace(/\s*\n\s*/g, ''));
  for (const merge of merges.rowMerges(row)) {
    if (merge.bottom - merge.top >= TALLEST) continue;
    const name = cellText(grid.row(merge.top)?.[merge.left]).replace(/\s*\n\s*/g, '');
    for (let column = merge.left; column <= Math.min(merge.right, width - 1); column += 1) names[column] ||= name;
  }
  return names;
}

function reachRight(rows: readonly string[][], level: number, width: number): void {
  const names = rows[level];
  if (names === undefined) return;
  const below = (column: number): boolean =>
    rows.slice(level + 1).some((lower) => (lower[column] ?? '') !== '' && lower[column] !== names[column]);
  for (let column = 1; column < width; column += 1) {
    const before = names[column - 1] ?? '';
    if (names[column] === '' && before !== '' && below(column) && below(column - 1)) names[column] = before;
  }
}

/** What stands over every column of a table alike is its title, and no part of its names; null: nothing does. */
export function sharedTitle(heads: readonly ColumnHead[]): { readonly title: string; readonly heads: readonly ColumnHead[] } | null {
  const filled = heads.filter((head) => head.parts.length > 0);
  const title = filled[0]?.parts[0];
  if (title === undefined || filled.length < 2 || !filled.every((head) => head.parts.length > 1 && head.parts[0] === title)) return null;
  return { title, heads: heads.map((head) => headOf(head.column, head.parts.slice(1))) };
}

function headOf(column: number, names: readonly string[]): ColumnHead {
  const parts: string[] = [];
  for (const name of names) if (name !== '' && name !== parts.at(-1)) parts.push(name);
  const leaf = parts.at(-1) ?? '';
  const key = headerKey(leaf);
  const groups = parts.slice(0, -1).map((part) => headerKey(part));
  const unit = key.unit ?? groups.map((group) => group.unit).find((found) => found !== null) ?? null;
  return {
    column,
    path: parts.join('/'),
    parts,
    leaf,
    key: unit === key.unit ? key : { ...key, unit },
    group: groups.map((group) => group.key).join(''),
    parent: groups.at(-1)?.key ?? '',
  };
}
