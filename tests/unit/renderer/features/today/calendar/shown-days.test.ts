import { expect, it } from 'vitest';
import { dayByKey, shownDays, steppedDay } from '../../../../../../renderer/features/today/calendar/shown-days.ts';

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

it.each([
  ['ArrowLeft', '2026-12-31', '2026-12-31'],
  ['ArrowRight', '2027-01-02', '2027-01-02'],
  ['ArrowUp', '2026-12-25', '2026-12-25'],
  ['ArrowDown', '2027-01-08', '2027-01-08'],
  ['Home', '2026-12-28', '2026-12-28'],
  ['End', '2027-01-03', '2027-01-03'],
  ['PageUp', '2026-12-25', '2026-12-01'],
  ['PageDown', '2027-01-08', '2027-02-01'],
])('%s leads from the first of January over the year’s end', (key, week, month) => {
  expect([dayByKey('week', '2027-01-01', key), dayByKey('month', '2027-01-01', key)]).toEqual([week, month]);
});

it('other keys lead nowhere', () => {
  expect(dayByKey('week', '2027-01-01', 'a')).toBeNull();
});
