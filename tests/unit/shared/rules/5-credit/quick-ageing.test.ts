import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import {
  ageingOf,
  quickAgeing,
  settle,
  slotAgeing,
  type AgeingBase,
  type AgeingFigures,
  type Bands,
} from '../../../../../shared/rules/5-credit/index.ts';
import { dayNumber } from '../../../../../shared/values/local-date.ts';
import { anyAsOf, anyFacts, moneyFact } from './any-facts.ts';
import { moneyColumnsOf } from './money-columns-of.ts';

const CUSTOMERS = 3;
const base = fc.constantFrom('dueOn' as const, 'date' as const);
const bands = fc.tuple(
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 9 }),
  fc.integer({ min: 1, max: 60 }),
);

function edgesOf([first, second, third, fourth]: readonly [number, number, number, number]): Bands {
  return [first, first + second, first + second + third, first + second + third + fourth];
}

function bySettling(facts: readonly MoneyFact[], asOf: string, edges: Bands, counted: AgeingBase): readonly AgeingFigures[] {
  return Array.from({ length: CUSTOMERS }, (_, slot) => {
    const own = facts.filter(({ customerId }) => customerId === `c${slot}`);
    return ageingOf(settle(own, asOf), asOf, edges, counted);
  });
}

function byColumns(facts: readonly MoneyFact[], asOf: string, edges: Bands, counted: AgeingBase): readonly AgeingFigures[] {
  const columns = moneyColumnsOf(facts, CUSTOMERS);
  const ageing = quickAgeing(columns, dayNumber(asOf), edges, counted);
  return Array.from({ length: CUSTOMERS }, (_, slot) => slotAgeing(ageing, slot));
}

it.each(['dueOn', 'date'] as const)(
  '§5.3.2 a law: by %s the columns age as the accounts do, with allocations, red invoices, dishonours and reversals',
  (counted) => {
    fc.assert(
      fc.property(anyFacts(CUSTOMERS, 60), anyAsOf, bands, (facts, asOf, widths) => {
        const edges = edgesOf(widths);
        expect(byColumns(facts, asOf, edges, counted)).toEqual(bySettling(facts, asOf, edges, counted));
      }),
      { numRuns: 600 },
    );
  },
);

it('§5.3.2 a law: only debits and credits of few due days, where credits end in the middle of a band', () => {
  const side = fc.record({
    kind: fc.constantFrom('invoice' as const, 'payment' as const),
    amountFen: fc.integer({ min: -3, max: 9 }),
    day: fc.integer({ min: 1, max: 9 }),
    due: fc.integer({ min: 1, max: 28 }),
  });
  fc.assert(
    fc.property(fc.array(side, { maxLength: 40 }), bands, base, (sides, widths, counted) => {
      const facts = sides.map(({ kind, amountFen, day, due }, index) =>
        moneyFact({ id: `f${index}`, kind, amountFen, date: `2026-01-0${day}`, dueOn: `2026-01-${String(due).padStart(2, '0')}` }),
      );
      const edges = edgesOf(widths);
      expect(byColumns(facts, '2026-01-31', edges, counted)).toEqual(bySettling(facts, '2026-01-31', edges, counted));
    }),
    { numRuns: 600 },
  );
});

it('§5.3.2 a fact about another customer’s document does nothing, in columns as in accounts', () => {
  const facts = [
    moneyFact({ id: 'a', kind: 'invoice', amountFen: 100 }),
    moneyFact({ id: 'p', kind: 'payment', amountFen: 60, customerId: 'c1' }),
    moneyFact({ id: 'h', kind: 'allocation', of: 'p', to: 'a', amountFen: 60 }),
    moneyFact({ id: 'r', kind: 'reversal', of: 'a', customerId: 'c1' }),
  ];
  const found = byColumns(facts, '2026-01-31', [30, 60, 90, 180], 'dueOn');
  expect(found).toEqual(bySettling(facts, '2026-01-31', [30, 60, 90, 180], 'dueOn'));
  expect(found.map(({ openFen, advanceFen }) => [openFen, advanceFen])).toEqual([
    [100, 0],
    [0, 60],
    [0, 0],
  ]);
});

it('§5.3.2 the columns stay as they are: the next day asked gives the same answer', () => {
  fc.assert(
    fc.property(anyFacts(CUSTOMERS, 40), anyAsOf, base, (facts, asOf, counted) => {
      const columns = moneyColumnsOf(facts, CUSTOMERS);
      const first = quickAgeing(columns, dayNumber(asOf), [30, 60, 90, 180], counted);
      quickAgeing(columns, dayNumber(asOf) - 20, [1, 2, 3, 4], counted);
      expect(quickAgeing(columns, dayNumber(asOf), [30, 60, 90, 180], counted)).toEqual(first);
      expect(columns).toEqual(moneyColumnsOf(facts, CUSTOMERS));
    }),
  );
});

it('§5.3.2 a customer with hundreds of documents in the band where its credits end', () => {
  const documents = Array.from({ length: 300 }, (_, index) => {
    const [date, dueOn] = [
      `2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
      `2026-02-${String(1 + ((index * 7) % 20)).padStart(2, '0')}`,
    ];
    return moneyFact({ id: `f${index}`, kind: 'invoice', amountFen: 1 + (index % 13), date, dueOn });
  });
  const facts = [...documents, moneyFact({ id: 'p', kind: 'payment', amountFen: 1111, date: '2026-02-25' })];
  for (const counted of ['dueOn', 'date'] as const) {
    const found = byColumns(facts, '2026-03-01', [30, 60, 90, 180], counted);
    expect(found).toEqual(bySettling(facts, '2026-03-01', [30, 60, 90, 180], counted));
    expect(found[0]?.openFen).toBe(documents.reduce((sum, { amountFen }) => sum + amountFen, 0) - 1111);
  }
});

it('§5.3.2 a document that a hand settled is not the oldest', () => {
  const facts = [
    moneyFact({ id: 'a', kind: 'invoice', amountFen: 100, date: '2026-01-01', dueOn: '2026-02-01' }),
    moneyFact({ id: 'b', kind: 'invoice', amountFen: 100, date: '2026-01-05', dueOn: '2026-02-05' }),
    moneyFact({ id: 'p', kind: 'payment', amountFen: 100, date: '2026-02-10' }),
    moneyFact({ id: 'h', kind: 'allocation', of: 'p', to: 'a', amountFen: 100, date: '2026-02-10' }),
  ];
  const oldest = (counted: AgeingBase) => byColumns(facts, '2026-02-20', [30, 60, 90, 180], counted)[0]?.oldestDays;
  expect([oldest('dueOn'), oldest('date')]).toEqual([15, 46]);
  expect(byColumns(facts, '2026-02-20', [30, 60, 90, 180], 'dueOn')).toEqual(bySettling(facts, '2026-02-20', [30, 60, 90, 180], 'dueOn'));
});

it('§5.3.2 of two hands that reach for the same money the earlier day has it, of one day the lower id, wherever they stand', () => {
  const hand = (id: string, to: string, date: string) => moneyFact({ id, kind: 'allocation', of: 'p', to, amountFen: 100, date });
  const facts = [
    moneyFact({ id: 'a', kind: 'invoice', amountFen: 100, date: '2026-01-01', dueOn: '2026-02-01' }),
    moneyFact({ id: 'b', kind: 'invoice', amountFen: 100, date: '2026-01-01', dueOn: '2026-02-11' }),
    moneyFact({ id: 'c', kind: 'invoice', amountFen: 100, date: '2026-01-01', dueOn: '2026-02-15' }),
    moneyFact({ id: 'p', kind: 'payment', amountFen: 150, date: '2026-02-10' }),
  ];
  const bands: Bands = [5, 10, 20, 40];
  for (const [first, second] of [
    [hand('h', 'b', '2026-02-13'), hand('g', 'c', '2026-02-12')],
    [hand('h', 'b', '2026-02-12'), hand('g', 'c', '2026-02-12')],
  ]) {
    const found = byColumns([...facts, first as MoneyFact, second as MoneyFact], '2026-02-20', bands, 'dueOn');
    expect(found[0]?.bandsFen).toEqual([0, 0, 50, 100, 0, 0]);
    expect(found).toEqual(bySettling([...facts, second as MoneyFact, first as MoneyFact], '2026-02-20', bands, 'dueOn'));
  }
});
