import { dayState, isWeekend, type CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays } from '../../../../shared/values/local-date.ts';

export interface DaysOnTheWay {
  /** Free although a weekday. */
  readonly off: readonly LocalDate[];
  /** Worked although a weekend. */
  readonly worked: readonly LocalDate[];
  /** Free as every week. */
  readonly weekend: number;
  /** Years of days whose holidays nobody knows yet. */
  readonly unknownYears: readonly number[];
}

/** What the working calendar says of the days from one to another, both included: why a deadline is when it is. */
export function daysOnTheWay(from: LocalDate, to: LocalDate, calendar: CompanyCalendar): DaysOnTheWay {
  const off: LocalDate[] = [];
  const worked: LocalDate[] = [];
  const unknown = new Set<number>();
  let weekend = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) {
    const state = dayState(date, calendar);
    if (state === 'unknown') unknown.add(Number(date.slice(0, 4)));
    if (isWeekend(date)) {
      if (state === 'work') worked.push(date);
      else weekend += 1;
    } else if (state === 'off') off.push(date);
  }
  return { off, worked, weekend, unknownYears: [...unknown] };
}
