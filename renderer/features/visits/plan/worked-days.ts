import { dayState, isWeekend, type CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays } from '../../../../shared/values/local-date.ts';

const LONGEST_HOLIDAY_DAYS = 60;

/** The next worked day after (1) or before (-1) a day; while nobody knows the holidays, weekdays are worked. */
export function workedDayBeside(date: LocalDate, step: 1 | -1, calendar: CompanyCalendar): LocalDate {
  let day = addDays(date, step);
  for (let tried = 0; tried < LONGEST_HOLIDAY_DAYS && !isWorked(day, calendar); tried += 1) day = addDays(day, step);
  return day;
}

/** §4.1.1 a day for each visit of a trip that begins on `from`, however free that day is, with no more than `perDay` on any. */
export function tripDays(count: number, from: LocalDate, perDay: number, calendar: CompanyCalendar): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; days.length < count; day = workedDayBeside(day, 1, calendar))
    for (let place = 0; place < perDay && days.length < count; place += 1) days.push(day);
  return days;
}

function isWorked(date: LocalDate, calendar: CompanyCalendar): boolean {
  const state = dayState(date, calendar);
  return state === 'unknown' ? !isWeekend(date) : state === 'work';
}
