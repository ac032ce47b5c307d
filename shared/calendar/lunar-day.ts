import { LunarDay, LunarMonth, LunarYear, SolarDay } from 'tyme4ts';
import type { LocalDate } from '../values/id.ts';

/** A day of the Chinese calendar, year apart: `month` 1 to 12, `leap` the month that follows the one of the same number. */
export interface LunarMonthDay {
  readonly month: number;
  readonly day: number;
  readonly leap: boolean;
}

/** What had to give way, because that year has no such day. */
export type LunarRemark = 'noLeapMonth' | 'noDay30';

export interface LunarDate {
  readonly date: LocalDate;
  readonly remarks: readonly LunarRemark[];
}

/** The day in a lunar year (named by the solar year in which it begins): without that leap month in the month itself, without a 30th on the 29th. */
export function lunarDateIn(lunarYear: number, { month, day, leap }: LunarMonthDay): LunarDate {
  const remarks: LunarRemark[] = [];
  const hasLeap = LunarYear.fromYear(lunarYear).getLeapMonth() === month;
  if (leap && !hasLeap) remarks.push('noLeapMonth');
  const signed = leap && hasLeap ? -month : month;
  const last = LunarMonth.fromYm(lunarYear, signed).getDayCount();
  if (day > last) remarks.push('noDay30');
  const solar = LunarDay.fromYmd(lunarYear, signed, Math.min(day, last)).getSolarDay();
  return { date: localDate(solar), remarks };
}

/** Lunar year, month and day of a solar day. */
export function lunarDayOf(date: LocalDate): LunarMonthDay & { readonly year: number } {
  const lunar = SolarDay.fromYmd(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))).getLunarDay();
  const month = lunar.getLunarMonth();
  return { year: lunar.getYear(), month: month.getMonth(), day: lunar.getDay(), leap: month.isLeap() };
}

function localDate(day: SolarDay): LocalDate {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(day.getYear()).padStart(4, '0')}-${two(day.getMonth())}-${two(day.getDay())}`;
}
