import { expect, it } from 'vitest';
import { monthName, namedEvery } from '../../../../../../renderer/features/complaints/figures/month-names.ts';

it('names each month while there is room, then quarters, then years; a year end is always seen', () => {
  expect([27, 26, 25, 14, 13].map(namedEvery)).toEqual([1, 1, 3, 3, 12]);
  expect(['2026-12', '2027-01', '2027-02'].map((month) => monthName(month, 1))).toEqual(['12', '2027-01', '2']);
  expect(monthName('2027-01', 12)).toBe('2027');
});
