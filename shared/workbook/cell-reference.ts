import type { GridRange } from './grid.ts';

/** `A`, `Z`, `AA` … of a zero-based column. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let n = column + 1; n > 0; n = Math.floor((n - 1) / 26)) letters = String.fromCharCode(65 + ((n - 1) % 26)) + letters;
  return letters;
}

/** `C7` of a zero-based row and column. */
export function cellReference(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Zero-based place of `C7` or `$C$7`; null when it is none. */
export function parseCellReference(reference: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (match === null) return null;
  let column = 0;
  for (const letter of match[1] as string) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  return row >= 1 && row <= 1_048_576 && column <= 16_384 ? { row: row - 1, column: column - 1 } : null;
}

/** `A1:B2`, or one cell alone; null when it is neither. */
export function parseRange(reference: string): GridRange | null {
  const [from, to] = reference.split(':');
  const start = parseCellReference(from ?? '');
  const end = parseCellReference(to ?? from ?? '');
  if (start === null || end === null) return null;
  return {
    top: Math.min(start.row, end.row),
    left: Math.min(start.column, end.column),
    bottom: Math.max(start.row, end.row),
    right: Math.max(start.column, end.column),
  };
}
