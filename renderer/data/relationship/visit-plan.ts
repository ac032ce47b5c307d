import type { Grade } from '../../../shared/records/customer.ts';
import type { VisitDue, VisitTiming } from '../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

export interface VisitPlanQuery {
  readonly asOf: LocalDate;
  readonly weeks: number;
  /** Of one sales rep; everybody's without it, each rep's days apart. */
  readonly rep?: string;
}

/** A visit on its day: a booked one, or one that is due and was given a day. */
export interface VisitPlanRow {
  readonly customerId: Id;
  readonly name: string;
  readonly region: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  /** Null for a booked visit of a customer that is visited as needed. */
  readonly due: VisitDue | null;
  readonly timing: VisitTiming;
  readonly lastVisit: LocalDate | null;
  readonly on: LocalDate;
  /** The day carries more than `visitsPerDay`, since no other day of the window was free. */
  readonly overfull: boolean;
  /** The booked visit; '' when the day is only proposed. */
  readonly visitId: Id;
  readonly replanned: VisitStanding['replanned'];
}

export interface VisitPlan {
  /** By day, then region. */
  readonly visits: readonly VisitPlanRow[];
  /** Due within the weeks, but with the working days full; the better grades and the longest due were planned first. */
  readonly left: number;
  /** False: days whose holidays nobody knows yet were taken as worked. */
  readonly certain: boolean;
  /** §4.1.1 `visitsPerDay` of the day. */
  readonly perDay: number;
}

/** §4.1.1: where the visits of a customer stand. */
export interface VisitStanding {
  /** Null without a grade. */
  readonly due: VisitDue | null;
  readonly timing: VisitTiming;
  readonly lastVisit: LocalDate | null;
  readonly bookedOn: LocalDate | null;
  /** The grade changed since the last visit, and with it the day. */
  readonly replanned: {
    readonly from: Grade;
    readonly to: Grade;
    readonly on: LocalDate;
    /** Null: as needed. */
    readonly wasDueOn: LocalDate | null;
  } | null;
}

/** How many of the visits that fell due were made in time. */
export interface VisitCompletion {
  /** '' for customers without one. */
  readonly rep: string;
  readonly due: number;
  readonly inWindow: number;
  readonly late: number;
  /** Window over and not made. */
  readonly missed: number;
  /** Window still open. */
  readonly open: number;
}
