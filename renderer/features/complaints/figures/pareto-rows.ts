import type { ComplaintShare } from '../../../data/relationship/complaints.ts';

export interface ParetoRow {
  readonly key: string;
  /** How many keys it stands for; 1 but for the last one that holds the rest. */
  readonly holds: number;
  readonly count: number;
  readonly costFen: number;
  readonly cumulativeShare: number;
}

/** The most frequent ones, and all the others as one. */
export function paretoRows(shares: readonly ComplaintShare[], most: number): readonly ParetoRow[] {
  if (shares.length <= most) return shares.map((share) => ({ ...share, holds: 1 }));
  const rest = shares.slice(most - 1);
  return [
    ...shares.slice(0, most - 1).map((share) => ({ ...share, holds: 1 })),
    {
      key: '',
      holds: rest.length,
      count: rest.reduce((sum, { count }) => sum + count, 0),
      costFen: rest.reduce((sum, { costFen }) => sum + costFen, 0),
      cumulativeShare: rest.at(-1)?.cumulativeShare ?? 1,
    },
  ];
}
