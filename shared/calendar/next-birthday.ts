import type { LocalDate } from '../values/id.ts';
import { isLocalDate } from '../values/local-date.ts';
import { lunarDateIn, lunarDayOf, type LunarRemark } from './lunar-day.ts';

/** As people give it; `year` null when they do not say. A lunar year is named by the solar year in which it begins. */
export interface Birthday {
  readonly calendar: 'solar' | 'lunar';
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Of a lunar month. */
  readonly leap: boolean;
}

export interface NextBirthday {
  readonly on: LocalDate;
  readonly remarks: readonly (LunarRemark | 'noFebruary29')[];
}

/** §4.2.1: the first celebration on or after a day. */
export function nextBirthday(birthday: Birthday, from: LocalDate): NextBirthday {
  const first = birthday.calendar === 'solar' ? Number(from.slice(0, 4)) : lunarDayOf(from).year;
  for (const year of [first, first + 1]) {
    const found = celebratedIn(year, birthday);
    if (found.on >= from) return found;
  }
  throw new RangeError('a birthday that no year has');
}

/** Whether such a day exists in some year. */
export function isBirthday({ calendar, month, day, leap, year }: Birthday): boolean {
  if (![month, day].every(Number.isInteger) || month < 1 || month > 12 || day < 1) return false;
  if (year !== null && (!Number.isInteger(year) || year < 1900 || year > 2100)) return false;
  return calendar === 'lunar' ? day <= 30 : !leap && isLocalDate(`${year ?? 2000}-${two(month)}-${two(day)}`);
}

function celebratedIn(year: number, birthday: Birthday): NextBirthday {
  if (birthday.calendar === 'lunar') {
    const { date, remarks } = lunarDateIn(year, birthday);
    return { on: date, remarks };
  }
  const on = `${year}-${two(birthday.month)}-${two(birthday.day)}`;
  return isLocalDate(on) ? { on, remarks: [] } : { on: `${year}-02-28`, remarks: ['noFebruary29'] };
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
