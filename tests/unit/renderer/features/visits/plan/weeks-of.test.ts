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
    replanned: null,
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

it('§4.1.1 by region for a trip: the largest first, without a region last, each by day', () => {
  const mixed = [
    row('w', '2026-12-28', ''),
    row('v', '2026-12-28', ''),
    row('u', '2026-12-28', ''),
    row('x', '2026-12-30', '蘇州'),
    row('y', '2026-12-29', '無錫'),
    row('z', '2026-12-28', '蘇州'),
  ];
  const groups = weeksOf(mixed, 'region')[0]?.groups ?? [];
  expect(groups.map(({ region, rows }) => [region, rows.map(({ customerId }) => customerId).join('')])).toEqual([
    ['蘇州', 'zx'],
    ['無錫', 'y'],
    ['', 'wvu'],
  ]);
  expect(weeksOf(mixed, 'day')[0]?.groups).toHaveLength(1);
});
