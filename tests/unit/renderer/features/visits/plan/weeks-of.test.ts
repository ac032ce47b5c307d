import { expect, it } from 'vitest';
import { weeksOf } from '../../../../../../renderer/features/visits/plan/weeks-of.ts';
import type { VisitPlanRow } from '../../../../../../renderer/data/relationship/visit-plan.ts';

function row(customerId: string, on: string, region: string): VisitPlanRow {
  const plain = {
    name: '',
    salesRep: '',
    grade: null,
    due: null,
    timing: 'inWindow',
    lastVisit: null,
    overfull: false,
    visitId: '',
  } as const;
  return { customerId, on, region, ...plain };
}

const ROWS = [
  row('a', '2027-01-01', '蘇州'),
  row('b', '2026-12-28', '無錫'),
  row('c', '2027-01-04', '無錫'),
  row('d', '2026-12-31', '蘇州'),
];

it('§4.1.1 by weeks from Monday on, across a year end, by day inside', () => {
  const weeks = weeksOf(ROWS, 'day');
  expect(weeks.map(({ from, to }) => [from, to])).toEqual([
    ['2026-12-28', '2027-01-03'],
    ['2027-01-04', '2027-01-10'],
  ]);
  expect(weeks[0]?.rows.map(({ customerId }) => customerId)).toEqual(['b', 'd', 'a']);
});

it('§4.1.1 by region for a trip', () => {
  const mixed = [row('x', '2026-12-28', '蘇州'), row('y', '2026-12-29', '無錫'), row('z', '2026-12-30', '蘇州')];
  const regions = weeksOf(mixed, 'region')[0]?.rows.map(({ region }) => region) ?? [];
  expect(new Set([regions.slice(0, 1).join(), regions.slice(1).join()])).toEqual(new Set(['無錫', '蘇州,蘇州']));
});
