import type { Id, Instant, LocalDate } from '../values/id.ts';
import type { Grade } from './customer.ts';

/** §2.2: proposed by the rules -> reviewed by the head -> effective from a date. An override needs a reason and is shown as such. */
export interface GradeDecision {
  readonly id: Id;
  readonly customerId: Id;
  /** What the rules computed when it was proposed. */
  readonly computed: Grade;
  /** What was decided. */
  readonly grade: Grade;
  readonly state: 'proposed' | 'reviewed';
  /** In effect from this day once reviewed. */
  readonly effectiveFrom: LocalDate;
  readonly overridden: boolean;
  /** Required when overridden. */
  readonly reason: string;
  readonly asOf: LocalDate;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly reviewedBy: string;
  readonly reviewedAt: Instant | null;
}
