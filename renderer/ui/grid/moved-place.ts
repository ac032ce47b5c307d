export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

/** Where a key takes the active cell, as in a spreadsheet; null: not a movement. */
export function movedPlace({ row, column }: GridPlace, key: string, ctrl: boolean, { rows, columns, page }: GridSize): GridPlace | null {
  const last = { row: Math.max(0, rows - 1), column: Math.max(0, columns - 1) };
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowUp: { row: ctrl ? 0 : row - 1, column },
    ArrowDown: { row: ctrl ? last.row : row + 1, column },
    ArrowLeft: { row, column: ctrl ? 0 : column - 1 },
    ArrowRight: { row, column: ctrl ? last.column : column + 1 },
    PageUp: { row: row - page, column },
    PageDown: { row: row + page, column },
    Home: { row: ctrl ? 0 : row, column: 0 },
    End: { row: ctrl ? last.row : row, column: last.column },
  };
  const to = moves[key];
  return to ? { row: Math.min(last.row, Math.max(0, to.row)), column: Math.min(last.column, Math.max(0, to.column)) } : null;
}
