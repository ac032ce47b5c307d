import type { MoneyFact } from '../../records/money-fact.ts';

/** What the check may look at beside the account. */
export interface KnownFacts {
  /** All facts of the customer of the draft. */
  readonly facts: readonly MoneyFact[];
  /** The facts that the draft names in `of` and `to`, whoever's they are; null when there are none. */
  readonly of: MoneyFact | null;
  readonly to: MoneyFact | null;
}
