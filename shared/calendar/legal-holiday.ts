import { LegalHoliday } from 'tyme4ts';
import type { LocalDate } from '../values/id.ts';

/** What the State Council's yearly notice says about a day: free, worked although a weekend, or nothing. */
export function legalHoliday(date: LocalDate): 'off' | 'work' | null {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  const holiday = LegalHoliday.fromYmd(year, month, day);
  if (holiday === null) return null;
  return holiday.isWork() ? 'work' : 'off';
}

const known = new Map<number, boolean>();

/** Whether the notice of that year is in the library: each one frees the National Day. */
export function legalHolidaysKnown(year: number): boolean {
  let answer = known.get(year);
  if (answer === undefined) {
    answer = LegalHoliday.fromYmd(year, 10, 1) !== null && LegalHoliday.fromYmd(year, 1, 1) !== null;
    known.set(year, answer);
  }
  return answer;
}
