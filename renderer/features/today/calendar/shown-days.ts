import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, addMonths, dayNumber, firstDayOf, lastDayOf, monthOf } from '../../../../shared/values/local-date.ts';

const WEEK = 7;

/** 0 is Monday; day 0 of the day numbers was a Thursday. */
function weekdayOf(date: LocalDate): number {
  return (((dayNumber(date) + 3) % WEEK) + WEEK) % WEEK;
}

/** The week of a day from Monday on, or whole weeks that cover its month. */
export function shownDays(view: 'week' | 'month', on: LocalDate): readonly LocalDate[] {
  const first = view === 'week' ? on : firstDayOf(monthOf(on));
  const last = view === 'week' ? on : lastDayOf(monthOf(on));
  const from = addDays(first, -weekdayOf(first));
  const count = dayNumber(last) + WEEK - weekdayOf(last) - dayNumber(from);
  return Array.from({ length: count }, (_, index) => addDays(from, index));
}

/** A day of the week or month before or after. */
export function steppedDay(view: 'week' | 'month', on: LocalDate, steps: 1 | -1): LocalDate {
  return view === 'week' ? addDays(on, WEEK * steps) : addMonths(firstDayOf(monthOf(on)), steps);
}

/** Where a key leads from a day; null for keys that mean nothing here. */
export function dayByKey(view: 'week' | 'month', day: LocalDate, key: string): LocalDate | null {
  switch (key) {
    case 'ArrowLeft':
      return addDays(day, -1);
    case 'ArrowRight':
      return addDays(day, 1);
    case 'ArrowUp':
      return addDays(day, -WEEK);
    case 'ArrowDown':
      return addDays(day, WEEK);
    case 'Home':
      return addDays(day, -weekdayOf(day));
    case 'End':
      return addDays(day, WEEK - 1 - weekdayOf(day));
    case 'PageUp':
      return view === 'week' ? addDays(day, -WEEK) : addMonths(day, -1);
    case 'PageDown':
      return view === 'week' ? addDays(day, WEEK) : addMonths(day, 1);
    default:
      return null;
  }
}
