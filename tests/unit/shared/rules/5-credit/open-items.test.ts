import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import { settle, type Account } from '../../../../../shared/rules/5-credit/index.ts';
import { anyAsOf, anyFacts, FIRST_DAY, moneyFact } from './any-facts.ts';

const AS_OF = '2026-03-31';

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function invoice(id: string, amountFen: number, date: string, dueOn: string | null = null): MoneyFact {
  return moneyFact({ id, kind: 'invoice', amountFen, date, dueOn, docNo: id });
}

function payment(id: string, amountFen: number, date: string): MoneyFact {
  return moneyFact({ id, kind: 'payment', amountFen, date });
}

function openOf(account: Account): Readonly<Record<string, number>> {
  return Object.fromEntries(account.debits.map(({ fact, openFen }) => [fact.id, openFen]));
}

it('§5.3.2 a law: every fen of a credit is on a document or left, every fen of a document settled or open, nothing below 0', () => {
  fc.assert(
    fc.property(anyFacts(), anyAsOf, (facts, asOf) => {
      const { debits, credits, applications, openFen, advanceFen, balanceFen } = settle(facts, asOf);
      for (const { fact, amountFen, settledFen, openFen: left } of debits) {
        expect(settledFen + left).toBe(amountFen);
        expect(Math.min(settledFen, left)).toBeGreaterThanOrEqual(0);
        expect(sum(applications.filter(({ to }) => to === fact.id).map((each) => each.amountFen))).toBe(settledFen);
      }
      for (const { fact, amountFen, appliedFen, freeFen } of credits) {
        expect(appliedFen + freeFen).toBe(amountFen);
        expect(Math.min(appliedFen, freeFen)).toBeGreaterThanOrEqual(0);
        expect(sum(applications.filter(({ from }) => from === fact.id).map((each) => each.amountFen))).toBe(appliedFen);
      }
      expect(sum(debits.map((each) => each.settledFen))).toBe(sum(credits.map((each) => each.appliedFen)));
      expect(openFen).toBe(sum(debits.map((each) => each.openFen)));
      expect(advanceFen).toBe(sum(credits.map((each) => each.freeFen)));
      expect(balanceFen).toBe(openFen - advanceFen);
      expect(applications.every(({ amountFen }) => amountFen > 0)).toBe(true);
    }),
    { numRuns: 600 },
  );
});

it('§5.3.2 a law: never an open document and a free credit at the same time', () => {
  fc.assert(
    fc.property(anyFacts(), anyAsOf, (facts, asOf) => {
      const { openFen, advanceFen } = settle(facts, asOf);
      expect(Math.min(openFen, advanceFen)).toBe(0);
    }),
    { numRuns: 600 },
  );
});

it('§5.3.2 a law: the order in which facts are given does not matter', () => {
  fc.assert(
    fc.property(
      anyFacts().chain((facts) => fc.tuple(fc.constant(facts), fc.shuffledSubarray([...facts], { minLength: facts.length }))),
      anyAsOf,
      ([facts, shuffled], asOf) => {
        expect(settle(shuffled, asOf)).toEqual(settle(facts, asOf));
      },
    ),
    { numRuns: 600 },
  );
});

it('§5.3.2 a law: facts after the day do not exist', () => {
  fc.assert(
    fc.property(anyFacts(), anyAsOf, (facts, asOf) => {
      expect(settle(facts, asOf)).toEqual(
        settle(
          facts.filter(({ date }) => date <= asOf),
          asOf,
        ),
      );
    }),
    { numRuns: 600 },
  );
});

it('§5.3.1 a law: reversing any fact leaves the account as if it had never been', () => {
  fc.assert(
    fc.property(anyFacts(), anyFacts(1, 1), anyAsOf, (facts, [extra], asOf) => {
      if (extra === undefined || extra.kind === 'reversal') return;
      const added = { ...extra, id: 'x' };
      const reversal = moneyFact({ id: 'y', kind: 'reversal', of: 'x', date: FIRST_DAY });
      expect(settle([...facts, added, reversal], asOf)).toEqual(settle(facts, asOf));
    }),
    { numRuns: 600 },
  );
});

it('§5.3.1 a law: a dishonour that is reversed changes nothing, one that stands takes its payment away', () => {
  fc.assert(
    fc.property(anyFacts(), fc.integer({ min: 1, max: 60 }), anyAsOf, (facts, amountFen, asOf) => {
      const bill = { ...payment('x', amountFen, FIRST_DAY), method: 'bill' as const };
      const dishonour = moneyFact({ id: 'y', kind: 'dishonour', of: 'x', date: FIRST_DAY });
      const reversal = moneyFact({ id: 'z', kind: 'reversal', of: 'y', date: FIRST_DAY });
      expect(settle([...facts, bill, dishonour], asOf)).toEqual(settle(facts, asOf));
      expect(settle([...facts, bill, dishonour, reversal], asOf)).toEqual(settle([...facts, bill], asOf));
    }),
    { numRuns: 600 },
  );
});

it('§5.3.2 credits settle the oldest due first, by document day and id when due alike', () => {
  const facts = [
    invoice('c', 100, '2026-01-20', '2026-02-10'),
    invoice('b', 100, '2026-01-10', '2026-02-10'),
    invoice('a', 100, '2026-01-20', '2026-02-10'),
    invoice('z', 100, '2026-01-31', '2026-02-01'),
    payment('p', 250, '2026-02-20'),
  ];
  const account = settle(facts, AS_OF);
  expect(account.debits.map(({ fact }) => fact.id)).toEqual(['z', 'b', 'a', 'c']);
  expect(openOf(account)).toEqual({ z: 0, b: 0, a: 50, c: 100 });
  expect(account.applications).toEqual([
    { from: 'p', to: 'z', amountFen: 100, byHand: false },
    { from: 'p', to: 'b', amountFen: 100, byHand: false },
    { from: 'p', to: 'a', amountFen: 50, byHand: false },
  ]);
});

it('§5.3.2 what a hand allocated goes first, and the rest of a too large allocation is as if it were not there', () => {
  const facts = [
    invoice('old', 100, '2026-01-01', '2026-01-31'),
    invoice('new', 60, '2026-02-01', '2026-02-28'),
    payment('p', 80, '2026-03-01'),
    moneyFact({ id: 'h', kind: 'allocation', of: 'p', to: 'new', amountFen: 70, date: '2026-03-02' }),
  ];
  expect(openOf(settle(facts, AS_OF))).toEqual({ old: 80, new: 0 });
  expect(openOf(settle(facts, '2026-03-01'))).toEqual({ old: 20, new: 60 });
});

it('§5.3.2 a red invoice settles the invoice it names, and is free beyond it', () => {
  const facts = [
    invoice('old', 100, '2026-01-01'),
    invoice('new', 60, '2026-02-01'),
    moneyFact({ id: 'h', kind: 'invoice', of: 'new', amountFen: -60, date: '2026-03-02' }),
  ];
  expect(openOf(settle(facts, AS_OF))).toEqual({ old: 100, new: 0 });
  const paid = [
    ...facts,
    payment('p', 60, '2026-01-05'),
    moneyFact({ id: 'g', kind: 'allocation', of: 'p', to: 'new', amountFen: 60, date: '2026-02-02' }),
  ];
  expect(openOf(settle(paid, AS_OF))).toEqual({ old: 40, new: 0 });
});

it('§5.3.2 a document is settled on the day of the credit that took its last fen, never before its own', () => {
  const facts = [
    payment('p', 100, '2026-01-05'),
    invoice('a', 100, '2026-01-20', '2026-02-20'),
    invoice('b', 50, '2026-01-21', '2026-02-21'),
  ];
  const [first, second] = settle([...facts, payment('q', 50, '2026-03-01')], AS_OF).debits;
  expect([first?.settledOn, second?.settledOn]).toEqual(['2026-01-20', '2026-03-01']);
  expect(settle(facts, AS_OF).debits[1]?.settledOn).toBe(null);
});

it('§5.3.2 the due day itself is not overdue, the next day is by one', () => {
  const facts = [invoice('a', 100, '2026-01-01', '2026-01-31')];
  expect(settle(facts, '2026-01-31').debits[0]?.overdueDays).toBe(0);
  expect(settle(facts, '2026-02-01').debits[0]?.overdueDays).toBe(1);
});

it('§5.3.1 money paid back is owed on its day; an opening item below 0 is an advance; a credit note below 0 counts for nothing', () => {
  const back = moneyFact({ id: 'r', kind: 'payment', amountFen: -30, date: '2026-02-01', dueOn: '2026-12-31' });
  expect(settle([back], AS_OF)).toMatchObject({ openFen: 30, debits: [{ dueOn: '2026-02-01' }] });
  expect(settle([moneyFact({ id: 'o', kind: 'openingItem', amountFen: -30 })], AS_OF)).toMatchObject({ openFen: 0, advanceFen: 30 });
  expect(settle([moneyFact({ id: 'n', kind: 'creditNote', amountFen: -30 })], AS_OF)).toMatchObject({ debits: [], credits: [] });
});

it('§5.3.2 an account of 10,000 documents is settled at once', () => {
  const facts = Array.from({ length: 10_000 }, (_, index) =>
    index % 2 === 0
      ? invoice(`i${index}`, 100 + (index % 7), '2026-01-01', `2026-02-${10 + (index % 18)}`)
      : payment(`p${index}`, 99, '2026-03-01'),
  );
  const start = performance.now();
  const { debits, credits } = settle(facts, AS_OF);
  expect([debits.length, credits.length]).toEqual([5000, 5000]);
  expect(performance.now() - start).toBeLessThan(1000);
});
