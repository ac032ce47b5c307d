import type { RegradingRow } from '../../data/gradings.ts';

export const MOVES = ['all', 'up', 'down', 'first', 'capped'] as const;
export type Move = (typeof MOVES)[number];

/** Rows of one kind of move: to a better or a worse grade, from none, or held back by credit (§2.2). */
export function movesOf(rows: readonly RegradingRow[], move: Move): readonly RegradingRow[] {
  switch (move) {
    case 'all':
      return rows;
    case 'first':
      return rows.filter(({ from }) => from === null);
    case 'capped':
      return rows.filter(({ cappedByCredit }) => cappedByCredit);
    case 'up':
      return rows.filter(({ from, to }) => from !== null && to < from);
    case 'down':
      return rows.filter(({ from, to }) => from !== null && to > from);
  }
}
