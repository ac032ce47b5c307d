import type { LocalDate } from '../values/id.ts';
import { addDays } from '../values/local-date.ts';
import { dateOfTime, minuteOfDay, timeAt, type LocalTime } from '../values/local-time.ts';
import { dayState, isWeekend, type CompanyCalendar } from './working-calendar.ts';

/** `certain` is false when a day on the way belongs to a year whose holidays are unknown: then its weekdays were counted as worked and the real moment may be later. */
export interface WorkingMoment<T> {
  readonly at: T;
  readonly certain: boolean;
}

const FARTHEST_DAYS = 3_660;

/** The moment `minutes` of working time after `start`; 0 gives the next working minute at or after it. */
export function afterWorkingMinutes(start: LocalTime, minutes: number, calendar: CompanyCalendar): WorkingMoment<LocalTime> {
  let left = minutes;
  let certain = true;
  let date = dateOfTime(start);
  let from = minuteOfDay(start);
  for (let days = 0; days < FARTHEST_DAYS; days += 1) {
    const day = workedOn(date, calendar);
    certain &&= day.certain;
    if (day.worked) {
      for (const span of calendar.hours) {
        const begin = Math.max(span.from, from);
        if (begin >= span.to) continue;
        if (left <= span.to - begin) return { at: timeAt(date, begin + left), certain };
        left -= span.to - begin;
      }
    }
    date = addDays(date, 1);
    from = 0;
  }
  throw new RangeError('a company calendar without working time');
}

/** Working minutes between two moments, 0 when `to` is not after `from`. */
export function workingMinutesBetween(from: LocalTime, to: LocalTime, calendar: CompanyCalendar): WorkingMoment<number> {
  let minutes = 0;
  let certain = true;
  const last = dateOfTime(to);
  for (let date = dateOfTime(from); date <= last; date = addDays(date, 1)) {
    const day = workedOn(date, calendar);
    certain &&= day.certain;
    if (!day.worked) continue;
    const start = date === dateOfTime(from) ? minuteOfDay(from) : 0;
    const end = date === last ? minuteOfDay(to) : 1_440;
    for (const span of calendar.hours) minutes += Math.max(0, Math.min(span.to, end) - Math.max(span.from, start));
  }
  return { at: minutes, certain };
}

/** The `count`th working day after `date`, which itself does not count. */
export function afterWorkingDays(date: LocalDate, count: number, calendar: CompanyCalendar): WorkingMoment<LocalDate> {
  let certain = true;
  let at = date;
  let left = count;
  for (let days = 0; left > 0; days += 1) {
    if (days > FARTHEST_DAYS) throw new RangeError('a company calendar without working days');
    at = addDays(at, 1);
    const day = workedOn(at, calendar);
    certain &&= day.certain;
    if (day.worked) left -= 1;
  }
  return { at, certain };
}

/** The last working minute of a day that is worked. */
export function endOfWork(date: LocalDate, calendar: CompanyCalendar): LocalTime {
  return timeAt(date, calendar.hours.at(-1)?.to ?? 1_439);
}

function workedOn(date: LocalDate, calendar: CompanyCalendar): { readonly worked: boolean; readonly certain: boolean } {
  const state = dayState(date, calendar);
  if (state === 'unknown') return { worked: !isWeekend(date), certain: false };
  return { worked: state === 'work', certain: true };
}
