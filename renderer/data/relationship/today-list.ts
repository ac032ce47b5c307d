import type { TodayItem, TodayKind } from '../../../shared/rules/4-relationship/index.ts';
import type { Snooze } from '../../../shared/records/snooze.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { LocalTime } from '../../../shared/values/local-time.ts';

export interface TodayQuery {
  readonly asOf: LocalDate;
  readonly now: LocalTime;
  readonly who: 'me' | 'team';
  /** Name as in the owner fields. */
  readonly me: string;
  /** Items of each group, the gravest first; 100 without it. */
  readonly limit?: number;
}

/** With what a line shows of the customer; '' where an item is about none. */
export interface TodayRow extends TodayItem {
  readonly name: string;
  readonly late: boolean;
}

export interface TodayGroup {
  readonly kind: TodayKind;
  readonly clause: string;
  /** Of all of them, also beyond the limit. */
  readonly count: number;
  readonly late: number;
  readonly rows: readonly TodayRow[];
}

export interface TodayList {
  /** By consequence; groups without items are left out. */
  readonly groups: readonly TodayGroup[];
  readonly count: number;
  readonly late: number;
  /** Put off, with their reasons; by the day on which they come back. */
  readonly snoozed: readonly { readonly row: TodayRow; readonly snooze: Snooze }[];
}

export interface TodayCounts {
  readonly count: number;
  readonly late: number;
  readonly byKind: Readonly<Partial<Record<TodayKind, number>>>;
}

export interface CalendarQuery {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly now: LocalTime;
  readonly who: 'me' | 'team';
  readonly me: string;
}
