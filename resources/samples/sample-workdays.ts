import { DEFAULT_CALENDAR, dayState, isWeekend } from '../../shared/calendar/working-calendar.ts';
import { afterWorkingMinutes } from '../../shared/calendar/working-time.ts';
import type { Instant, LocalDate } from '../../shared/values/id.ts';
import { addDays, dayNumber } from '../../shared/values/local-date.ts';
import { timeAt, type LocalTime } from '../../shared/values/local-time.ts';
import type { SeededRandom } from './seeded-random.ts';

/** The day itself or the last one before it on which people work. */
export function workdayUpTo(date: LocalDate): LocalDate {
  let day = date;
  while (!isWorked(day)) day = addDays(day, -1);
  return day;
}

/** Working days back from a day, which itself does not count. */
export function workdaysBefore(date: LocalDate, count: number): LocalDate {
  let day = date;
  for (let left = count; left > 0; left -= 1) day = workdayUpTo(addDays(day, -1));
  return day;
}

/** A minute of a working day. */
export function workingTimeOn(random: SeededRandom, date: LocalDate): LocalTime {
  return afterWorkingMinutes(timeAt(date, 0), random.below(420), DEFAULT_CALENDAR).at;
}

/** Noon in China, so that the day is the same everywhere in the country. */
export function noonOf(date: LocalDate): Instant {
  return dayNumber(date) * 86_400_000 + 4 * 3_600_000;
}

function isWorked(date: LocalDate): boolean {
  const state = dayState(date, DEFAULT_CALENDAR);
  return state === 'unknown' ? !isWeekend(date) : state === 'work';
}
