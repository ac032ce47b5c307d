interface GridSize {
  readonly rows: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

/** Where a key takes the active row; null: not a movement. */
export function movedRow(row: number, key: string, { rows, page }: GridSize): number | null {
  const moves: Readonly<Record<string, number>> = {
    ArrowUp: row - 1,
    ArrowDown: row + 1,
    PageUp: row - page,
    PageDown: row + page,
    Home: 0,
    End: rows - 1,
  };
  const to = moves[key];
  return to === undefined ? null : Math.max(0, Math.min(rows - 1, to));
}
