import type { GridRange, SheetGrid } from '../workbook/grid.ts';

export interface MergeIndex {
  /** The merge that covers a cell of a header row, clipped to the used range. Rows are asked few times: cost of all merges each. */
  readonly rowMerges: (row: number) => readonly GridRange[];
  /** For a cell inside a merge that runs downwards from a row above: that first row; else -1. Only the merge's first column counts. */
  readonly topOf: (row: number, column: number) => number;
  /** Whether a merge begins in a cell and runs downwards. */
  readonly reachesBelow: (row: number, column: number) => boolean;
  readonly hasVertical: (column: number) => boolean;
}

interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** Merges of a sheet by column, so that 100,000 of them, or one over the whole sheet, cost no more than the cells in use. */
export function mergeIndex(grid: SheetGrid): MergeIndex {
  const lastRow = grid.rowCount - 1;
  const lastColumn = grid.columnCount - 1;
  const inside = grid.merges.filter((merge) => merge.top <= lastRow && merge.left <= lastColumn);
  const columns = new Map<number, Span[]>();
  for (const merge of inside) {
    if (merge.bottom <= merge.top) continue;
    const spans = columns.get(merge.left) ?? [];
    spans.push({ top: merge.top, bottom: Math.min(merge.bottom, lastRow) });
    columns.set(merge.left, spans);
  }
  for (const spans of columns.values()) spans.sort((a, b) => a.top - b.top);
  return {
    rowMerges: (row) => inside.filter((merge) => merge.top <= row && merge.bottom >= row),
    topOf: (row, column) => spanTop(columns.get(column), row),
    reachesBelow: (row, column) => row < lastRow && spanTop(columns.get(column), row + 1) === row,
    hasVertical: (column) => columns.has(column),
  };
}

function spanTop(spans: readonly Span[] | undefined, row: number): number {
  if (spans === undefined) return -1;
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle];
    if (span === undefined) return -1;
    if (span.top > row) high = middle - 1;
    else if (span.bottom < row) low = middle + 1;
    else return span.top < row ? span.top : -1;
  }
  return -1;
}
