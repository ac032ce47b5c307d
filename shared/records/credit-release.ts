import type { Fen, Id, Instant, LocalDate } from '../values/id.ts';

/** §5.2: the head lets a delivery go although the gate stops it. Good for deliveries up to `amountFen` through `until`. */
export interface CreditRelease {
  readonly id: Id;
  readonly customerId: Id;
  readonly amountFen: Fen;
  readonly on: LocalDate;
  readonly until: LocalDate;
  readonly reason: string;
  readonly releasedBy: string;
  readonly at: Instant;
  /** What the gate compared when it was released. */
  readonly limitFen: Fen | null;
  readonly exposureFen: Fen;
}
