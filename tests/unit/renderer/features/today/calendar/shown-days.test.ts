import { expect, it } from 'vitest';
import { shownDays, steppedDay } from '../../../../../../renderer/features/today/calendar/shown-days.ts';

it('a week from Monday to Sunday, also across a year end', () => {
  const days = shownDays('week', '2027-01-01');
  expect([days.length, days[0], days.at(-1)]).toEqual([7, '2026-12-28', '2027-01-03']);
  expect(shownDays('week', '2026-12-28')[0]).toBe('2026-12-28');
  expect(shownDays('week', '2027-01-03')[0]).toBe('2026-12-28');
});

it('a month in whole weeks', () => {
  const days = shownDays('month', '2027-02-14');
  expect([days.length, days[0], days.at(-1)]).toEqual([28, '2027-02-01', '2027-02-28']);
  const may = shownDays('month', '2026-05-31');
  expect([may.length, may[0], may.at(-1)]).toEqual([35, '2026-04-27', '2026-05-31']);
});

it('steps by weeks, and by months without leaving one out', () => {
  expect(steppedDay('week', '2026-12-30', 1)).toBe('2027-01-06');
  expect(steppedDay('month', '2027-01-31', 1)).toBe('2027-02-01');
  expect(steppedDay('month', '2027-03-31', -1)).toBe('2027-02-01');
});
