import type { LocalDate, LocalMonth, Locale } from './id.ts';

const DAY_MS = 86_400_000;
const ENGLISH_MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A day that exists, years 1000 to 9999. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^[1-9]\d{3}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = partsOf(text);
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Days since 1970-01-01, for typed arrays. */
export function dayNumber(date: LocalDate): number {
  const [year, month, day] = partsOf(date);
  return Date.UTC(year, month - 1, day) / DAY_MS;
}

export function fromDayNumber(days: number): LocalDate {
  return new Date(days * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; the last day of a shorter month. */
export function addMonths(date: LocalDate, months: number): LocalDate {
  const [year, month, day] = partsOf(date);
  const target = addToMonth(year, month, months);
  return `${target}-${twoDigits(Math.min(day, daysInMonth(Number(target.slice(0, 4)), Number(target.slice(5, 7)))))}`;
}

/** Positive when `to` is later. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

export function monthOf(date: LocalDate): LocalMonth {
  return date.slice(0, 7);
}

/** The `count` whole months before the month of `asOf`, oldest first. */
export function lastClosedMonths(asOf: LocalDate, count: number): readonly LocalMonth[] {
  const [year, month] = partsOf(asOf);
  return Array.from({ length: count }, (_, index) => addToMonth(year, month, index - count));
}

export function firstDayOf(month: LocalMonth): LocalDate {
  return `${month}-01`;
}

export function lastDayOf(month: LocalMonth): LocalDate {
  return `${month}-${twoDigits(daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5, 7))))}`;
}

/** Whole years from `since` to `asOf`, 0 for the first year or a day to come. */
export function wholeYearsBetween(since: LocalDate, asOf: LocalDate): number {
  const [year, month, day] = partsOf(since);
  const [endYear, endMonth, endDay] = partsOf(asOf);
  const birthdayPassed = endMonth > month || (endMonth === month && endDay >= Math.min(day, daysInMonth(endYear, month)));
  return Math.max(0, endYear - year - (birthdayPassed ? 0 : 1));
}

/** The short local form: `2026/11/23`, `2026-11-23`, `23 Nov 2026`. */
export function formatDate(date: LocalDate, locale: Locale): string {
  if (locale === 'zh-Hans') return date;
  if (locale === 'zh-Hant') return date.replaceAll('-', '/');
  const [year, month, day] = partsOf(date);
  return `${day} ${ENGLISH_MONTHS[month - 1]} ${year}`;
}

function partsOf(date: LocalDate): readonly [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
}

function addToMonth(year: number, month: number, months: number): LocalMonth {
  const index = year * 12 + month - 1 + months;
  return `${String(Math.floor(index / 12)).padStart(4, '0')}-${twoDigits((((index % 12) + 12) % 12) + 1)}`;
}

function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
