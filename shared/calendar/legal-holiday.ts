import { LegalHoliday } from 'tyme4ts';
import type { LocalDate } from '../values/id.ts';

/** The library searches a text for every question, and a list of complaints asks for the same few days thousands of times. */
const asked = new Map<LocalDate, 'off' | 'work' | null>();

/** What the State Council's yearly notice says about a day: free, worked although a weekend, or nothing. */
export function legalHoliday(date: LocalDate): 'off' | 'work' | null {
  let answer = asked.get(date);
  if (answer === undefined) {
    answer = lookedUp(date);
    asked.set(date, answer);
  }
  return answer;
}

function lookedUp(date: LocalDate): 'off' | 'work' | null {
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
