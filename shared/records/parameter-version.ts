import type { Id, Instant, LocalDate } from '../values/id.ts';
import type { ParameterKey } from '../policy/parameters.ts';

/** A set of figures in force from a day on, until the next one. Never edited: a correction is a new version of the same day, the later one wins. */
export interface ParameterVersion {
  readonly id: Id;
  readonly effectiveFrom: LocalDate;
  readonly values: Readonly<Partial<Record<ParameterKey, number | string>>>;
  readonly who: string;
  readonly at: Instant;
  readonly reason: string;
}
