import type { LocalDate } from '../values/id.ts';
import { dayNumber } from '../values/local-date.ts';
import { legalHoliday, legalHolidaysKnown } from './legal-holiday.ts';

/** Of one day: minutes from midnight, in order and apart. */
export interface WorkingSpan {
  readonly from: number;
  readonly to: number;
}

/** What the company says of itself: its hours, its own days off and worked days, and years that it has entered whole. */
export interface CompanyCalendar {
  readonly hours: readonly WorkingSpan[];
  readonly days: Readonly<Record<LocalDate, 'off' | 'work'>>;
  /** Years whose holidays the company has entered itself: no day of them is unknown. */
  readonly years: readonly number[];
}

/** 08:30 to 12:00 and 13:30 to 18:00. */
export const DEFAULT_CALENDAR: CompanyCalendar = {
  hours: [
    { from: 510, to: 720 },
    { from: 810, to: 1_080 },
  ],
  days: {},
  years: [],
};

export type DayState = 'work' | 'off' | 'unknown';

/** Whether a day is worked. A year whose holidays nobody knows yet is unknown from Monday to Friday and at weekends: either may be swapped. */
export function dayState(date: LocalDate, calendar: CompanyCalendar): DayState {
  const own = calendar.days[date];
  if (own !== undefined) return own;
  const legal = legalHoliday(date);
  if (legal !== null) return legal;
  const year = Number(date.slice(0, 4));
  if (!legalHolidaysKnown(year) && !calendar.years.includes(year)) return 'unknown';
  return isWeekend(date) ? 'off' : 'work';
}

export function isWeekend(date: LocalDate): boolean {
  // 1970-01-01 was a Thursday.
  const weekday = (((dayNumber(date) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}
