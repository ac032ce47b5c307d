import type { Fen, Id, Instant } from '../values/id.ts';

/** §4.4.2: something points are redeemed for. What is left is `stock` less what was given out. */
export interface Gift {
  readonly id: Id;
  readonly name: string;
  readonly points: number;
  readonly costFen: Fen | null;
  readonly stock: number;
  readonly offered: boolean;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
