import { describe, expect, it } from 'vitest';
import { monthsOf, toggledDays, withSpan } from '../../../../../../renderer/features/complaints/calendar/month-days.ts';
import { DEFAULT_CALENDAR } from '../../../../../../shared/calendar/working-calendar.ts';

describe('the year of the working calendar', () => {
  it('has every day once, under its weekday', () => {
    const months = monthsOf(2024, DEFAULT_CALENDAR);
    expect(months.flatMap(({ days }) => days)).toHaveLength(366);
    // 2024-01-01 was a Monday, 2024-09-01 a Sunday.
    expect([months[0]?.blank, months[8]?.blank]).toEqual([0, 6]);
  });

  it('marks what is unlike other weeks: a holiday in the week, a worked Sunday', () => {
    const days = monthsOf(2025, DEFAULT_CALENDAR).flatMap((month) => month.days);
    const day = (date: string) => days.find((each) => each.date === date);
    expect(day('2025-10-01')).toMatchObject({ state: 'off', special: true, own: false });
    expect(day('2025-09-28')).toMatchObject({ state: 'work', special: true });
    expect(day('2025-10-04')).toMatchObject({ state: 'off', special: false });
    expect(day('2025-10-10')).toMatchObject({ state: 'work', special: false });
  });

  it('a click turns a day round, a second click takes the company’s word back', () => {
    const once = toggledDays('2025-10-10', DEFAULT_CALENDAR);
    expect(once).toEqual({ '2025-10-10': 'off' });
    expect(toggledDays('2025-10-10', { ...DEFAULT_CALENDAR, days: once })).toEqual({});
    expect(toggledDays('2025-10-01', DEFAULT_CALENDAR)).toEqual({ '2025-10-01': 'work' });
  });

  it('in a year that nobody knows, weekends count as off and weekdays as worked', () => {
    expect(toggledDays('2099-01-03', DEFAULT_CALENDAR)).toEqual({ '2099-01-03': 'work' });
    expect(toggledDays('2099-01-05', DEFAULT_CALENDAR)).toEqual({ '2099-01-05': 'off' });
  });

  it('a span says the same of all its days and leaves the others', () => {
    expect(withSpan({ '2027-01-10': 'work' }, '2027-02-06', '2027-02-08', 'off')).toEqual({
      '2027-01-10': 'work',
      '2027-02-06': 'off',
      '2027-02-07': 'off',
      '2027-02-08': 'off',
    });
  });
});
