import { columnIndex } from '../../../shared/ledger/cell-address.ts';

export interface CellPlace {
  /** From 1. */
  readonly row: number;
  /** From 0. */
  readonly column: number;
}

/** `C7` -> row 7, column 2; null for anything else, e.g. a whole row. */
export function placeOfCell(cell: string): CellPlace | null {
  const match = /^([A-Z]{1,3})(\d+)$/.exec(cell);
  return match?.[1] && match[2] ? { row: Number(match[2]), column: columnIndex(match[1]) } : null;
}
