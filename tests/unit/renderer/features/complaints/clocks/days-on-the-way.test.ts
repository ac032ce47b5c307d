import { describe, expect, it } from 'vitest';
import { daysOnTheWay } from '../../../../../../renderer/features/complaints/clocks/days-on-the-way.ts';
import { DEFAULT_CALENDAR } from '../../../../../../shared/calendar/working-calendar.ts';

describe('§4.3.3 why a deadline is when it is', () => {
  it('names the holidays, counts the weekends, and names the weekends that are worked instead', () => {
    // National Day 2025: off from 1 to 8 October; 28 September and 11 October are worked.
    const days = daysOnTheWay('2025-09-27', '2025-10-12', DEFAULT_CALENDAR);
    expect(days.off).toEqual(['2025-10-01', '2025-10-02', '2025-10-03', '2025-10-06', '2025-10-07', '2025-10-08']);
    expect(days.worked).toEqual(['2025-09-28', '2025-10-11']);
    expect(days.weekend).toBe(4);
    expect(days.unknownYears).toEqual([]);
  });

  it('puts the company’s own days above everything', () => {
    const calendar = { ...DEFAULT_CALENDAR, days: { '2025-10-12': 'work', '2025-10-13': 'off' } } as const;
    expect(daysOnTheWay('2025-10-12', '2025-10-13', calendar)).toEqual({
      off: ['2025-10-13'],
      worked: ['2025-10-12'],
      weekend: 0,
      unknownYears: [],
    });
  });

  it('says which years nobody knows yet, each once, until the company has entered them', () => {
    const days = daysOnTheWay('2098-12-30', '2099-01-02', DEFAULT_CALENDAR);
    expect(days.unknownYears).toEqual([2098, 2099]);
    expect(daysOnTheWay('2098-12-30', '2099-01-02', { ...DEFAULT_CALENDAR, years: [2098, 2099] }).unknownYears).toEqual([]);
  });
});
