import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import { ageingBands, ageingOf, bandOf, settle, totalAgeing } from '../../../../../shared/rules/5-credit/index.ts';
import { anyAsOf, anyFacts, moneyFact } from './any-facts.ts';

const BANDS = ageingBands(parametersAt([], '2026-01-01').values);
const base = fc.constantFrom('dueOn' as const, 'date' as const);
const bands = fc.uniqueArray(fc.integer({ min: 1, max: 90 }), { minLength: 4, maxLength: 4 }).map((days) => {
  const [first = 1, second = 2, third = 3, fourth = 4] = days.toSorted((a, b) => a - b);
  return [first, second, third, fourth] as const;
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

it.each([
  [-1, 0],
  [0, 0],
  [1, 1],
  [30, 1],
  [31, 2],
  [60, 2],
  [61, 3],
  [90, 3],
  [91, 4],
  [180, 4],
  [181, 5],
])('§5.3.2 by due date %i days overdue lie in band %i', (days, band) => {
  expect(bandOf(days, BANDS, 'dueOn')).toBe(band);
});

it.each([
  [0, 1],
  [30, 1],
  [31, 2],
  [180, 4],
  [181, 5],
])('§5.3.2 by document date %i days of age lie in band %i', (days, band) => {
  expect(bandOf(days, BANDS, 'date')).toBe(band);
});

it('§5.3.2 a law: the bands sum to what is open, the overdue ones to what is overdue', () => {
  fc.assert(
    fc.property(anyFacts(), anyAsOf, bands, base, (facts, asOf, edges, counted) => {
      const account = settle(facts, asOf);
      const figures = ageingOf(account, asOf, edges, counted);
      expect(sum(figures.bandsFen)).toBe(account.openFen);
      expect([figures.openFen, figures.advanceFen]).toEqual([account.openFen, account.advanceFen]);
      expect(Math.min(...figures.bandsFen)).toBeGreaterThanOrEqual(0);
      expect(figures.overdueFen).toBe(sum(ageingOf(account, asOf, edges, 'dueOn').bandsFen.slice(1)));
      if (counted === 'date') expect(figures.bandsFen[0]).toBe(0);
    }),
    { numRuns: 600 },
  );
});

it('§5.3.2 a law: by any group the sum is the same', () => {
  fc.assert(
    fc.property(
      anyFacts(4, 40),
      fc.array(fc.nat({ max: 2 }), { minLength: 4, maxLength: 4 }),
      anyAsOf,
      base,
      (facts, groupOf, asOf, counted) => {
        const rows = [0, 1, 2, 3].map((slot) =>
          ageingOf(
            settle(
              facts.filter(({ customerId }) => customerId === `c${slot}`),
              asOf,
            ),
            asOf,
            BANDS,
            counted,
          ),
        );
        const groups = [0, 1, 2].map((group) => totalAgeing(rows.filter((_, slot) => groupOf[slot] === group)));
        expect(totalAgeing(groups)).toEqual(totalAgeing(rows));
        expect(sum(totalAgeing(rows).bandsFen)).toBe(sum(rows.map(({ openFen }) => openFen)));
      },
    ),
    { numRuns: 500 },
  );
});

it('§5.3.2 the base moves documents between bands and never what settles what', () => {
  const facts = [
    moneyFact({ id: 'a', kind: 'invoice', amountFen: 100, date: '2026-01-01', dueOn: '2026-03-31' }),
    moneyFact({ id: 'b', kind: 'invoice', amountFen: 60, date: '2026-03-01', dueOn: '2026-03-10' }),
    moneyFact({ id: 'p', kind: 'payment', amountFen: 70, date: '2026-03-15' }),
  ];
  const account = settle(facts, '2026-04-01');
  expect(ageingOf(account, '2026-04-01', BANDS, 'dueOn')).toEqual({
    bandsFen: [0, 90, 0, 0, 0, 0],
    openFen: 90,
    advanceFen: 0,
    overdueFen: 90,
    oldestDays: 1,
  });
  expect(ageingOf(account, '2026-04-01', BANDS, 'date')).toMatchObject({ bandsFen: [0, 0, 0, 90, 0, 0], overdueFen: 90, oldestDays: 90 });
  expect(ageingOf(settle(facts, '2026-03-31'), '2026-03-31', BANDS, 'dueOn')).toMatchObject({
    bandsFen: [90, 0, 0, 0, 0, 0],
    oldestDays: 0,
  });
});
