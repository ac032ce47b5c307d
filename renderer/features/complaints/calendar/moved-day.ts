import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, addMonths, dayNumber } from '../../../../shared/values/local-date.ts';

const WEEK = 7;

/** Where a key takes the active day: a day, a week, the ends of the week (Monday first), a month; null: not a movement. */
export function movedDay(date: LocalDate, key: string): LocalDate | null {
  // Day 0 was a Thursday.
  const sinceMonday = (((dayNumber(date) + 3) % WEEK) + WEEK) % WEEK;
  switch (key) {
    case 'ArrowLeft':
      return addDays(date, -1);
    case 'ArrowRight':
      return addDays(date, 1);
    case 'ArrowUp':
      return addDays(date, -WEEK);
    case 'ArrowDown':
      return addDays(date, WEEK);
    case 'Home':
      return addDays(date, -sinceMonday);
    case 'End':
      return addDays(date, WEEK - 1 - sinceMonday);
    case 'PageUp':
      return addMonths(date, -1);
    case 'PageDown':
      return addMonths(date, 1);
    default:
      return null;
  }
}
