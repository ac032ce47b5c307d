import { describe, expect, it } from 'vitest';
import { birthdayText, calendarOf, readBirthday } from '../../../../../../../renderer/features/customers/page/contacts/read-birthday.ts';

const code = (typed: string, calendar: string) => {
  const read = readBirthday(typed, calendar);
  return read.ok ? read.value : read.error.code;
};

describe('a typed birthday', () => {
  it('§4.2.1 is month and day, with the year when it is known', () => {
    expect(code('8-15', 'lunar')).toEqual({ calendar: 'lunar', year: null, month: 8, day: 15, leap: false });
    expect(code('1975年8月15日', 'solar')).toEqual({ calendar: 'solar', year: 1975, month: 8, day: 15, leap: false });
    expect(code('１９７５/4/1', 'lunarLeap')).toEqual({ calendar: 'lunar', year: 1975, month: 4, day: 1, leap: true });
    expect(code('', 'solar')).toBeNull();
  });

  it('§4.2.1 has to be a day of its calendar: a lunar month has 30 days at most, February 29 stands without a year', () => {
    expect(code('12-30', 'lunar')).toMatchObject({ month: 12, day: 30 });
    expect(code('12-31', 'lunar')).toBe('noSuchDay');
    expect(code('12-31', 'solar')).toMatchObject({ month: 12, day: 31 });
    expect(code('2-29', 'solar')).toMatchObject({ day: 29 });
    expect(code('2023-2-29', 'solar')).toBe('noSuchDay');
    expect(code('2-30', 'solar')).toBe('noSuchDay');
    expect(code('spring', 'solar')).toBe('birthday');
  });

  it('reads back what it shows', () => {
    for (const [typed, calendar] of [
      ['1975-8-15', 'solar'],
      ['4-1', 'lunarLeap'],
      ['12-30', 'lunar'],
    ] as const) {
      const read = readBirthday(typed, calendar);
      expect(read.ok && birthdayText(read.value)).toBe(typed);
      expect(read.ok && calendarOf(read.value)).toBe(calendar);
    }
    expect([birthdayText(null), calendarOf(null)]).toEqual(['', 'solar']);
  });
});
