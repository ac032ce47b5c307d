import { expect, it } from 'vitest';
import { limitInForce } from '../../../../../shared/rules/5-credit/index.ts';
import { creditLimit, suspension } from './credit-fixture.ts';

function limitOn(
  day: string,
  limits: Parameters<typeof limitInForce>[0],
  suspensions: Parameters<typeof limitInForce>[1] = [],
): number | null {
  return limitInForce(limits, suspensions, day).limitFen;
}

it('§5.2.1 the limit is the latest approved one by its day, then by approval, then by id', () => {
  const first = creditLimit({ id: 'a', amountFen: 100, from: '2026-03-01' });
  expect(limitOn('2026-02-28', [first])).toBe(null);
  expect(limitOn('2026-03-01', [first])).toBe(100);
  expect(limitOn('2026-06-01', [creditLimit({ id: 'b', amountFen: 200, from: '2026-05-01' }), first])).toBe(200);
  expect(limitOn('2026-04-30', [creditLimit({ id: 'b', amountFen: 200, from: '2026-05-01' }), first])).toBe(100);
  expect(limitOn('2026-06-01', [creditLimit({ id: '0', amountFen: 300, from: '2026-03-01', approvedAt: 3 }), first])).toBe(300);
  expect(limitOn('2026-06-01', [first, creditLimit({ id: '0', amountFen: 300, from: '2026-03-01' })])).toBe(100);
});

it.each(['proposed', 'withdrawn'] as const)('§5.2.1 a limit that is %s is none', (state) => {
  expect(limitOn('2026-06-01', [creditLimit({ id: 'a', amountFen: 100, state })])).toBe(null);
});

it('§5.2.2 a temporary increase is added from its first to its last day and ends by itself', () => {
  const limits = [
    creditLimit({ id: 'a', amountFen: 100 }),
    creditLimit({ id: 't', kind: 'temporary', amountFen: 50, from: '2026-06-10', until: '2026-06-20' }),
  ];
  expect(['2026-06-09', '2026-06-10', '2026-06-20', '2026-06-21'].map((day) => limitOn(day, limits))).toEqual([100, 150, 150, 100]);
});

it('§5.3.3 a cut lowers the limit while it is in force, and never raises it', () => {
  const limits = [creditLimit({ id: 'a', amountFen: 100 })];
  const cut = suspension({ id: 'm', measure: 'limitCut', limitFen: 50, from: '2026-06-10', state: 'lifted', liftedOn: '2026-06-20' });
  expect(['2026-06-09', '2026-06-10', '2026-06-19', '2026-06-20'].map((day) => limitOn(day, limits, [cut]))).toEqual([100, 50, 50, 100]);
  expect(limitOn('2026-06-15', limits, [{ ...cut, limitFen: 170 }])).toBe(100);
  expect(limitOn('2026-06-15', limits, [{ ...cut, state: 'proposed' }])).toBe(100);
  expect(limitOn('2026-06-15', [...limits, creditLimit({ id: 't', kind: 'temporary', amountFen: 30, until: '2026-12-31' })], [cut])).toBe(
    50,
  );
});

it('§5.3.3 cooperation is suspended from the day of approval until it is lifted', () => {
  const measure = suspension({ id: 'm', measure: 'suspended', from: '2026-06-10' });
  expect(limitInForce([], [measure], '2026-06-09').suspended).toBe(null);
  expect(limitInForce([], [measure], '2026-06-10').suspended).toBe(measure);
  expect(limitInForce([], [{ ...measure, state: 'refused' }], '2026-06-10').suspended).toBe(null);
});
