import type { Grade } from '../../../shared/records/customer.ts';
import type { PointsEntry } from '../../../shared/records/points-entry.ts';
import type { PointsAccount } from '../../../shared/rules/4-relationship/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';

/** §4.4.2 */
export interface PointsView {
  readonly asOf: LocalDate;
  readonly account: PointsAccount;
  /** What was written by hand, also reversed entries and their reversals; newest first. */
  readonly entries: readonly PointsEntry[];
  /** What one point is worth against payment; 0: points are not set against payment. */
  readonly pointValueFen: Fen;
}

export interface PointsBalance {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  readonly balance: number;
  /** Of the balance, what expires first, and the last day on which it can be used; null: never. */
  readonly nextExpiry: { readonly points: number; readonly until: LocalDate } | null;
}

export interface PointsBalances {
  /** Most points first. */
  readonly rows: readonly PointsBalance[];
  /** Customers that have points. */
  readonly count: number;
  readonly total: number;
}
