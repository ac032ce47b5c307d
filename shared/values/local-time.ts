import type { LocalDate } from './id.ts';
import { dayNumber, fromDayNumber, isLocalDate } from './local-date.ts';

/** `YYYY-MM-DDTHH:mm`, a minute on the wall clock of the company, without a time zone; sorts as text. */
export type LocalTime = string;

const MINUTES_A_DAY = 1_440;

export function isLocalTime(text: string): text is LocalTime {
  return isLocalDate(text.slice(0, 10)) && /^T(?:[01]\d|2[0-3]):[0-5]\d$/.test(text.slice(10));
}

export function dateOfTime(time: LocalTime): LocalDate {
  return time.slice(0, 10);
}

/** Minutes since midnight. */
export function minuteOfDay(time: LocalTime): number {
  return Number(time.slice(11, 13)) * 60 + Number(time.slice(14, 16));
}

/** `minute` counts from midnight; 1,440 is the next day's midnight. */
export function timeAt(date: LocalDate, minute: number): LocalTime {
  const days = Math.floor(minute / MINUTES_A_DAY);
  const rest = minute - days * MINUTES_A_DAY;
  const day = days === 0 ? date : fromDayNumber(dayNumber(date) + days);
  return `${day}T${twoDigits(Math.floor(rest / 60))}:${twoDigits(rest % 60)}`;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
