import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayState, DEFAULT_CALENDAR, type CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import { afterWorkingDays, afterWorkingMinutes, endOfWork, workingMinutesBetween } from '../../../../shared/calendar/working-time.ts';
import { addDays } from '../../../../shared/values/local-date.ts';
import { timeAt } from '../../../../shared/values/local-time.ts';

const calendar = DEFAULT_CALENDAR;

describe('a working day', () => {
  it('is one from Monday to Friday, and no weekend', () => {
    expect(dayState('2026-11-26', calendar)).toBe('work');
    expect(dayState('2026-11-28', calendar)).toBe('off');
  });

  it('is free on a legal holiday and worked on a swapped weekend', () => {
    expect(dayState('2026-10-01', calendar)).toBe('off');
    expect(dayState('2026-10-10', calendar)).toBe('work');
  });

  it('is unknown in a year whose holidays nobody has published, until the company enters it', () => {
    expect(dayState('2027-03-03', calendar)).toBe('unknown');
    expect(dayState('2027-03-06', calendar)).toBe('unknown');
    const entered: CompanyCalendar = { ...calendar, years: [2027], days: { '2027-02-08': 'off' } };
    expect(dayState('2027-03-03', entered)).toBe('work');
    expect(dayState('2027-03-06', entered)).toBe('off');
    expect(dayState('2027-02-08', entered)).toBe('off');
  });

  it('follows the company’s own days before all else', () => {
    const own: CompanyCalendar = { ...calendar, days: { '2026-11-26': 'off', '2026-10-02': 'work' } };
    expect(dayState('2026-11-26', own)).toBe('off');
    expect(dayState('2026-10-02', own)).toBe('work');
  });
});

describe('working time', () => {
  it('§4.3.2 two hours reach over the noon break', () => {
    expect(afterWorkingMinutes('2026-11-26T11:00', 120, calendar)).toEqual({ at: '2026-11-26T14:30', certain: true });
  });

  it('ends exactly at the end of a span and begins in the next one only with the next minute', () => {
    expect(afterWorkingMinutes('2026-11-26T10:00', 120, calendar).at).toBe('2026-11-26T12:00');
    expect(afterWorkingMinutes('2026-11-26T10:00', 121, calendar).at).toBe('2026-11-26T13:31');
    expect(afterWorkingMinutes('2026-11-26T10:00', 119, calendar).at).toBe('2026-11-26T11:59');
  });

  it('begins on the next working morning when the call comes in the evening or before a holiday', () => {
    expect(afterWorkingMinutes('2026-11-27T19:00', 60, calendar).at).toBe('2026-11-30T09:30');
    expect(afterWorkingMinutes('2026-09-30T17:30', 60, calendar).at).toBe('2026-10-08T09:00');
  });

  it('says when it has counted days that nobody knows yet', () => {
    expect(afterWorkingMinutes('2026-12-31T17:00', 120, calendar)).toEqual({ at: '2027-01-01T09:30', certain: false });
  });

  it('§4.3.3 three working days skip the weekend and count a swapped one', () => {
    expect(afterWorkingDays('2026-11-26', 3, calendar).at).toBe('2026-12-01');
    expect(afterWorkingDays('2026-10-08', 3, calendar).at).toBe('2026-10-12');
    expect(endOfWork('2026-12-01', calendar)).toBe('2026-12-01T18:00');
  });

  it('refuses a calendar in which nobody ever works', () => {
    expect(() => afterWorkingMinutes('2026-11-26T11:00', 10, { ...calendar, hours: [] })).toThrow(RangeError);
  });

  it('between a moment and the one some minutes later is those minutes', () => {
    const moments = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 1_439 }), fc.integer({ min: 1, max: 6_000 }));
    fc.assert(
      fc.property(moments, ([day, minute, minutes]) => {
        const start = timeAt(addDays('2026-01-05', day), minute);
        const { at } = afterWorkingMinutes(start, minutes, calendar);
        expect(workingMinutesBetween(start, at, calendar).at).toBe(minutes);
      }),
    );
  });
});
