import { isBirthday, type Birthday } from '../../../../../shared/calendar/next-birthday.ts';
import { foldWidth } from '../../../../../shared/values/fold-text.ts';
import { failed, ok, type Result } from '../../../../../shared/values/result.ts';
import type { FieldProblem } from '../../fields/read-field.ts';

export const CALENDARS = ['solar', 'lunar', 'lunarLeap'] as const;

/** §4.2.1: month and day, with the year when it is known: 8-15, 1975-8-15, also with the Chinese words for year, month and day. */
export function readBirthday(typed: string, calendar: string): Result<Birthday | null, FieldProblem> {
  const text = foldWidth(typed).replaceAll(' ', '');
  if (text === '') return ok(null);
  const parts = /^(?:(\d{4})[-/.\u5E74])?(\d{1,2})[-/.\u6708](\d{1,2})[\u65E5\u53F7\u865F]?$/.exec(text);
  if (!parts) return failed({ code: 'birthday', values: {} });
  const [, year, month, day] = parts;
  const birthday: Birthday = {
    calendar: calendar === 'solar' ? 'solar' : 'lunar',
    year: year === undefined ? null : Number(year),
    month: Number(month),
    day: Number(day),
    leap: calendar === 'lunarLeap',
  };
  return isBirthday(birthday) ? ok(birthday) : failed({ code: 'noSuchDay', values: {} });
}

/** As it is typed into the form. */
export function birthdayText(birthday: Birthday | null): string {
  if (birthday === null) return '';
  const { year, month, day } = birthday;
  return [...(year === null ? [] : [year]), month, day].join('-');
}

export function calendarOf(birthday: Birthday | null): (typeof CALENDARS)[number] {
  if (birthday === null || birthday.calendar === 'solar') return 'solar';
  return birthday.leap ? 'lunarLeap' : 'lunar';
}
