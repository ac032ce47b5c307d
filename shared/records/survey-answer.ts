import type { Id, Instant, LocalDate } from '../values/id.ts';
import type { Ratings } from './visit.ts';

/** A short survey: the same three questions as on a visit. */
export interface SurveyAnswer {
  readonly id: Id;
  readonly customerId: Id;
  readonly on: LocalDate;
  readonly ratings: Ratings;
  readonly remarks: string;
  readonly by: string;
  readonly createdAt: Instant;
}
