import { cellReference, columnLetters, parseRange } from '../cell-reference.ts';
import type { GridRange } from '../grid.ts';
import type { SheetFill } from './sheet-fill.ts';

const LAST_ROW = 1_048_575;

/** Where rows of the template are after the new rows have come in; what lies over the old rows lies over all new ones. */
export interface MovedRows {
  readonly row: (row: number) => number;
  /** A1 ranges, one or several parted by spaces; null: none of them is left. `gone`: those that lie among the old rows are. */
  readonly ranges: (references: string, gone: boolean) => string | null;
}

export function movedRows({ from, to, rows }: Pick<SheetFill, 'from' | 'to' | 'rows'>): MovedRows {
  const by = rows.length - (to - from);
  const within = (row: number): boolean => row >= from && row < to;
  const row = (old: number): number => (old < to ? old : Math.min(LAST_ROW, old + by));

  function moved(range: GridRange): GridRange {
    const top = within(range.top) ? from : row(range.top);
    const bottom = within(range.bottom) ? from + rows.length - 1 : row(range.bottom);
    return { ...range, top, bottom: Math.max(top, bottom) };
  }
  function ranges(references: string, gone: boolean): string | null {
    const kept = references
      .trim()
      .split(/\s+/)
      .flatMap((reference) => {
        const range = parseRange(reference);
        if (range === null) return [reference];
        if (gone && (within(range.top) || within(range.bottom))) return [];
        return [rangeReference(moved(range), reference.includes('$'))];
      });
    return kept.length === 0 ? null : kept.join(' ');
  }
  return { row, ranges };
}

function rangeReference({ top, left, bottom, right }: GridRange, fixed: boolean): string {
  const cell = (row: number, column: number): string => (fixed ? `$${columnLetters(column)}$${row + 1}` : cellReference(row, column));
  return top === bottom && left === right ? cell(top, left) : `${cell(top, left)}:${cell(bottom, right)}`;
}
