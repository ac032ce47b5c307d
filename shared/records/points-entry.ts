import type { Fen, Id, LocalDate } from '../values/id.ts';

/**
 * §4.4.2: a line of the points ledger that somebody wrote: added or reversed, never edited. What payments earn and what expires is computed.
 * - `redeemed`: for a gift (`giftId`, `quantity`) or against payment (`creditNoteId`); points below zero
 * - `adjusted`: by hand with a reason, either sign
 * - `reversed`: takes the entry `of` back
 */
export interface PointsEntry {
  readonly id: Id;
  readonly customerId: Id;
  readonly date: LocalDate;
  readonly kind: 'redeemed' | 'adjusted' | 'reversed';
  readonly points: number;
  readonly giftId: Id;
  readonly quantity: number;
  /** Worth of what was given, when set against payment. */
  readonly amountFen: Fen | null;
  readonly creditNoteId: string;
  readonly of: Id;
  readonly notes: string;
  readonly by: string;
}
