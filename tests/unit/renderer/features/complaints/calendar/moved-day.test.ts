import { expect, it } from 'vitest';
import { movedDay } from '../../../../../../renderer/features/complaints/calendar/moved-day.ts';

it('§4.3.3 the keys go by day, week, ends of the week and month, also into another year', () => {
  const from = (date: string) => (key: string) => movedDay(date, key);
  // A Thursday.
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown'].map(from('2026-12-31'))).toEqual([
    '2026-12-30',
    '2027-01-01',
    '2026-12-24',
    '2027-01-07',
    '2026-12-28',
    '2027-01-03',
    '2026-11-30',
    '2027-01-31',
  ]);
  expect([movedDay('2026-12-28', 'Home'), movedDay('2026-12-27', 'End'), movedDay('2026-12-27', 'Home')]).toEqual([
    '2026-12-28',
    '2026-12-27',
    '2026-12-21',
  ]);
  expect(movedDay('2026-12-31', 'a')).toBeNull();
});
