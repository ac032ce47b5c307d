import { expect, it } from 'vitest';
import { tripDays, workedDayBeside } from '../../../../../../renderer/features/visits/plan/worked-days.ts';
import { DEFAULT_CALENDAR } from '../../../../../../shared/calendar/working-calendar.ts';

it('§4.1.1 the working day beside another: over a weekend, a holiday, a swapped Saturday, a year that nobody knows', () => {
  expect(workedDayBeside('2026-11-27', 1, DEFAULT_CALENDAR)).toBe('2026-11-30');
  expect(workedDayBeside('2026-11-30', -1, DEFAULT_CALENDAR)).toBe('2026-11-27');
  expect(workedDayBeside('2026-09-30', 1, DEFAULT_CALENDAR)).toBe('2026-10-08');
  expect(workedDayBeside('2026-10-09', 1, DEFAULT_CALENDAR)).toBe('2026-10-10');
  expect(workedDayBeside('2098-12-31', 1, DEFAULT_CALENDAR)).toBe('2099-01-01');
});

it('§4.1.1 a trip takes no more a day than the policy has, on working days from its first day on', () => {
  expect(tripDays(5, '2026-11-27', 2, DEFAULT_CALENDAR)).toEqual(['2026-11-27', '2026-11-27', '2026-11-30', '2026-11-30', '2026-12-01']);
  expect(tripDays(2, '2026-11-28', 4, DEFAULT_CALENDAR)).toEqual(['2026-11-28', '2026-11-28']);
  expect(tripDays(0, '2026-11-28', 4, DEFAULT_CALENDAR)).toEqual([]);
});
