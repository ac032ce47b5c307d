import type { Grade, Industry } from '../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

/** §4.1.2: customers by grade and industry; an absent or empty list does not filter, null in it is "none". */
export interface Segment {
  readonly grades?: readonly (Grade | null)[];
  readonly industries?: readonly (Industry | null)[];
  readonly reps?: readonly string[];
  readonly regions?: readonly string[];
}

/** A cell of grade by industry. */
export interface SegmentCount {
  readonly grade: Grade | null;
  readonly industry: Industry | null;
  readonly customers: number;
}

/** Who gets it: the first contact of the customer, or the customer itself when it has none. */
export interface SegmentMember {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  readonly industry: Industry | null;
}

export interface SegmentQuery extends Segment {
  readonly asOf: LocalDate;
}
