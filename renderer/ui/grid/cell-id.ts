import type { GridPlace } from './moved-place.ts';

export function cellId(gridId: string, { row, column }: GridPlace): string {
  return `${gridId}-${row}-${column}`;
}
