import type { Fen, Id, Instant, LocalDate } from '../values/id.ts';

/** §5.2: a limit in force from a day on. The latest approved standing one counts; temporary increases are added to it until they end by themselves. */
export interface CreditLimit {
  readonly id: Id;
  readonly customerId: Id;
  readonly kind: 'standing' | 'temporary';
  /** Of a temporary one: what is added. */
  readonly amountFen: Fen;
  readonly from: LocalDate;
  /** Last day, included; null for a standing limit. */
  readonly until: LocalDate | null;
  readonly state: 'proposed' | 'approved' | 'withdrawn';
  /** What the rules proposed on the day of the proposal; null when they could not say. */
  readonly computedFen: Fen | null;
  /** Required when it differs from `computedFen` or overrides poor credit (§5.2.1). */
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly approvedBy: string;
  readonly approvedAt: Instant | null;
}
