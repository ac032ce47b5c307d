import type { Fen, Id, Instant, LocalDate } from '../values/id.ts';

/** A customer's word to pay by a day. Whether it was kept is computed from the payments between the two days. */
export interface PaymentPromise {
  readonly id: Id;
  readonly customerId: Id;
  readonly madeOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly amountFen: Fen;
  readonly madeBy: string;
  readonly takenBy: string;
  readonly notes: string;
  readonly withdrawn: boolean;
  readonly createdAt: Instant;
}
