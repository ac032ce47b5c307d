import { dayState, isWeekend, type CompanyCalendar, type DayState } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber, lastDayOf } from '../../../../shared/values/local-date.ts';

export interface CalendarDay {
  readonly date: LocalDate;
  readonly state: DayState;
  /** The company said so itself. */
  readonly own: boolean;
  /** Other than every week: a weekday off, a weekend worked. */
  readonly special: boolean;
}

export interface CalendarMonth {
  readonly month: string;
  /** Places to leave free before the first day; weeks begin on Monday. */
  readonly blank: number;
  readonly days: readonly CalendarDay[];
}

/** The twelve months of a year, day by day, as the working calendar has them. */
export function monthsOf(year: number, calendar: CompanyCalendar): readonly CalendarMonth[] {
  return Array.from({ length: 12 }, (_, index) => {
    const month = `${year}-${String(index + 1).padStart(2, '0')}`;
    const days: CalendarDay[] = [];
    for (let date = `${month}-01`; date <= lastDayOf(month); date = addDays(date, 1)) days.push(dayOf(date, calendar));
    return { month, blank: mondayFirst(`${month}-01`), days };
  });
}

/** What a click makes of a day: the other of worked and off; what it is without the company's word needs none. */
export function toggledDays(date: LocalDate, calendar: CompanyCalendar): CompanyCalendar['days'] {
  const { [date]: _, ...others } = calendar.days;
  const turned = isOff(date, calendar) ? 'work' : 'off';
  const without = { ...calendar, days: others };
  return isOff(date, without) === (turned === 'off') ? others : { ...others, [date]: turned };
}

/** Every day of a span said to be off or worked, both days included. */
export function withSpan(days: CompanyCalendar['days'], from: LocalDate, to: LocalDate, state: 'off' | 'work'): CompanyCalendar['days'] {
  const changed: Record<LocalDate, 'off' | 'work'> = { ...days };
  for (let date = from; date <= to; date = addDays(date, 1)) changed[date] = state;
  return changed;
}

function dayOf(date: LocalDate, calendar: CompanyCalendar): CalendarDay {
  const state = dayState(date, calendar);
  return { date, state, own: calendar.days[date] !== undefined, special: isOff(date, calendar) !== isWeekend(date) };
}

/** While nobody knows, weekends are off. */
function isOff(date: LocalDate, calendar: CompanyCalendar): boolean {
  const state = dayState(date, calendar);
  return state === 'unknown' ? isWeekend(date) : state === 'off';
}

/** 0 for Monday; 1970-01-01 was a Thursday. */
function mondayFirst(date: LocalDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7;
}
