import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §6.3.1: a folder or document that somebody has taken off the shelf. */
export interface PaperLoan {
  readonly id: Id;
  readonly customerId: Id;
  /** '' for the whole folder. */
  readonly documentId: Id;
  readonly borrower: string;
  readonly outOn: LocalDate;
  readonly dueOn: LocalDate;
  readonly backOn: LocalDate | null;
  readonly notes: string;
  readonly createdAt: Instant;
}
