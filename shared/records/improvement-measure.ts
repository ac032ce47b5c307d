import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §4.3.4: so that it does not happen again; it stands for every complaint with the same cause. */
export interface ImprovementMeasure {
  readonly id: Id;
  readonly cause: string;
  readonly action: string;
  readonly owner: string;
  readonly dueOn: LocalDate;
  readonly doneOn: LocalDate | null;
  /** When it is to be checked whether it helped. */
  readonly checkOn: LocalDate;
  /** Null until checked. */
  readonly effective: boolean | null;
  readonly checkedOn: LocalDate | null;
  readonly notes: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
