import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lunarDateIn, lunarDayOf } from '../../../../shared/calendar/lunar-day.ts';
import { isBirthday, nextBirthday, type Birthday } from '../../../../shared/calendar/next-birthday.ts';
import { addDays } from '../../../../shared/values/local-date.ts';

const born = (birthday: Partial<Birthday>): Birthday => ({ calendar: 'lunar', year: null, month: 1, day: 1, leap: false, ...birthday });

describe('§4.2.1 a birthday', () => {
  it('by the solar calendar is on its day this year, or next year once it has passed', () => {
    const solar = born({ calendar: 'solar', month: 11, day: 26 });
    expect(nextBirthday(solar, '2026-11-26').on).toBe('2026-11-26');
    expect(nextBirthday(solar, '2026-11-27').on).toBe('2027-11-26');
  });

  it('on the 29th of February is kept on the 28th in a common year, and said so', () => {
    const leapling = born({ calendar: 'solar', month: 2, day: 29 });
    expect(nextBirthday(leapling, '2026-01-01')).toEqual({ on: '2026-02-28', remarks: ['noFebruary29'] });
    expect(nextBirthday(leapling, '2028-01-01')).toEqual({ on: '2028-02-29', remarks: [] });
  });

  it('by the lunar calendar moves, and may fall into the next solar year', () => {
    expect(nextBirthday(born({ month: 1, day: 1 }), '2026-01-01').on).toBe('2026-02-17');
    expect(nextBirthday(born({ month: 12, day: 8 }), '2026-02-17').on).toBe('2027-01-15');
    expect(nextBirthday(born({ month: 12, day: 8 }), '2026-01-01').on).toBe('2026-01-26');
  });

  it('in a leap month is kept in that month when the year has it, else in the month itself', () => {
    expect(nextBirthday(born({ month: 6, day: 1, leap: true }), '2025-03-01')).toEqual({ on: '2025-07-25', remarks: [] });
    expect(nextBirthday(born({ month: 6, day: 1, leap: true }), '2026-03-01')).toEqual({ on: '2026-07-14', remarks: ['noLeapMonth'] });
  });

  it('on a 30th of the twelfth month is kept on the 29th in a year that has none', () => {
    const eve = born({ month: 12, day: 30 });
    expect(nextBirthday(eve, '2026-03-01')).toEqual({ on: '2027-02-05', remarks: ['noDay30'] });
  });

  it('exists or does not', () => {
    expect(isBirthday(born({ month: 12, day: 30 }))).toBe(true);
    expect(isBirthday(born({ month: 12, day: 31 }))).toBe(false);
    expect(isBirthday(born({ calendar: 'solar', month: 2, day: 29 }))).toBe(true);
    expect(isBirthday(born({ calendar: 'solar', month: 2, day: 29, year: 2025 }))).toBe(false);
    expect(isBirthday(born({ calendar: 'solar', month: 6, day: 31 }))).toBe(false);
  });

  it('never lies more than 13 months ahead, and the lunar day of a day is that day again', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 20_000 }), (shift, later) => {
        const day = addDays('2000-02-05', shift % 18_000);
        const lunar = lunarDayOf(day);
        expect(lunarDateIn(lunar.year, lunar)).toEqual({ date: day, remarks: [] });
        const from = addDays('2000-02-05', later % 18_000);
        const { on } = nextBirthday(born({ month: lunar.month, day: lunar.day, leap: lunar.leap }), from);
        expect(on >= from && on <= addDays(from, 400)).toBe(true);
      }),
    );
  });
});
