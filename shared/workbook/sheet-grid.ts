import type { GridRange, SheetGrid } from './grid.ts';

export interface SheetGridParts {
  readonly name: string;
  readonly state: SheetGrid['state'];
  /** Rows that may hold cells. */
  readonly rowCount: number;
  readonly row: SheetGrid['row'];
  readonly columnCount: number;
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly date1904: boolean;
  readonly textOnly: boolean;
}

/** The rows of a sheet that is held as arrays. */
export function rowsOfArrays(rows: readonly ReturnType<SheetGrid['row']>[]): Pick<SheetGridParts, 'rowCount' | 'row'> {
  return { rowCount: rows.length, row: (index) => rows[index] };
}

/** A sheet over rows of cells, as long as its last row with a cell, with merges made harmless. */
export function sheetGrid(parts: SheetGridParts, remarks: Set<string>): SheetGrid {
  let { rowCount } = parts;
  while (rowCount > 0 && parts.row(rowCount - 1) === undefined) rowCount--;
  const merges = usableMerges(parts.merges, rowCount, parts.columnCount, remarks);
  return { ...parts, merges, rowCount };
}

/**
 * Merges clipped to the cells in use, in reading order. A merge of the whole sheet has 17 billion cells, and a file may
 * hold 100,000 that overlap: what exceeds the area of the sheet itself several times cannot be a layout and is left out.
 */
function usableMerges(merges: readonly GridRange[], rowCount: number, columnCount: number, remarks: Set<string>): readonly GridRange[] {
  let areaLeft = 4 * rowCount * columnCount;
  const usable: GridRange[] = [];
  for (const merge of merges) {
    const { top, left } = merge;
    if (top >= rowCount || left >= columnCount) continue;
    const bottom = Math.min(merge.bottom, rowCount - 1);
    const right = Math.min(merge.right, columnCount - 1);
    areaLeft -= (bottom - top + 1) * (right - left + 1);
    if (areaLeft < 0) {
      remarks.add('merges-ignored');
      break;
    }
    if (bottom > top || right > left) usable.push({ top, left, bottom, right });
  }
  return usable.sort((a, b) => a.top - b.top || a.left - b.left);
}
