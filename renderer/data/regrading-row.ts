import type { Grade } from '../../shared/records/customer.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { Verdict } from '../../shared/rules/verdict.ts';
import type { Fen, Id } from '../../shared/values/id.ts';

/** §2.2: somebody whose computed grade differs from the one in effect. */
export interface RegradingRow {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  /** In effect; null: none was ever reviewed. */
  readonly from: Grade | null;
  readonly to: Grade;
  /** Why: the same explanation as on the customer's page. */
  readonly verdict: Verdict<Grade>;
  /** Purchases alone would reach a better grade. */
  readonly cappedByCredit: boolean;
  readonly purchasedFen: Fen;
  /** A fraction of 1; null when the company sold nothing. */
  readonly share: number | null;
  /** The open proposal when there is one. */
  readonly proposed: GradeDecision | null;
}
