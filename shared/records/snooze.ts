import type { Id, Instant, LocalDate } from '../values/id.ts';

/** An item of the day put off, with its reason. */
export interface Snooze {
  readonly id: Id;
  /** Of the item, see `TodayItem`. */
  readonly item: string;
  readonly customerId: Id;
  readonly until: LocalDate;
  readonly reason: string;
  readonly by: string;
  readonly at: Instant;
}
