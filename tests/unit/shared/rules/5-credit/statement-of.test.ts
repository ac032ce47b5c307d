import fc from 'fast-check';
import { expect, it } from 'vitest';
import { settle, statementOf, type Statement } from '../../../../../shared/rules/5-credit/index.ts';
import { addDays } from '../../../../../shared/values/local-date.ts';
import { anyAsOf, anyFacts, moneyFact } from './any-facts.ts';

it('§5.3.1 a law: the opening balance and the lines come to the balance of the account, whatever happened', () => {
  fc.assert(
    fc.property(anyFacts(1, 40), anyAsOf, fc.nat({ max: 60 }), (facts, from, days) => {
      const to = addDays(from, days);
      const { openingFen, lines, debitFen, creditFen, closingFen } = statementOf(facts, from, to);
      expect(openingFen).toBe(settle(facts, addDays(from, -1)).balanceFen);
      expect(closingFen).toBe(settle(facts, to).balanceFen);
      expect(openingFen + debitFen - creditFen).toBe(closingFen);
      let balance = openingFen;
      for (const line of lines) {
        balance += line.debitFen - line.creditFen;
        expect(line.balanceFen).toBe(balance);
      }
      expect(lines.every(({ fact }) => fact.date >= from && fact.date <= to)).toBe(true);
    }),
    { numRuns: 600 },
  );
});

it('§5.3.1 a law: two periods one after the other are one', () => {
  fc.assert(
    fc.property(anyFacts(1, 40), anyAsOf, fc.nat({ max: 30 }), (facts, from, days) => {
      const middle = addDays(from, days);
      const to = addDays(middle, 30);
      const [first, second] = [statementOf(facts, from, middle), statementOf(facts, addDays(middle, 1), to)];
      expect(second.openingFen).toBe(first.closingFen);
      expect([...first.lines, ...second.lines]).toEqual(statementOf(facts, from, to).lines);
    }),
    { numRuns: 500 },
  );
});

const STORY = [
  moneyFact({ id: 'i', kind: 'invoice', amountFen: 1000, date: '2026-01-05', docNo: 'FP1' }),
  moneyFact({ id: 'b', kind: 'payment', method: 'bill', amountFen: 800, date: '2026-01-20', dueOn: '2026-03-20' }),
  moneyFact({ id: 'r', kind: 'invoice', amountFen: -100, date: '2026-02-01', of: 'i' }),
  moneyFact({ id: 'd', kind: 'dishonour', of: 'b', date: '2026-03-21' }),
  moneyFact({ id: 'w', kind: 'payment', amountFen: 50, date: '2026-03-22' }),
  moneyFact({ id: 'x', kind: 'reversal', of: 'w', date: '2026-03-23' }),
];

function shown({ lines }: Statement): readonly unknown[] {
  return lines.map(({ fact, debitFen, creditFen, balanceFen }) => [fact.id, debitFen, creditFen, balanceFen]);
}

it('§5.3.1 a dishonoured bill is owed again, a reversed payment and its reversal are both there and come to nothing', () => {
  expect(shown(statementOf(STORY, '2026-01-01', '2026-03-31'))).toEqual([
    ['i', 1000, 0, 1000],
    ['b', 0, 800, 200],
    ['r', -100, 0, 100],
    ['d', 800, 0, 900],
    ['w', 0, 50, 850],
    ['x', 0, -50, 900],
  ]);
});

it('§5.3.1 what was before the first day is the opening balance, what is after the last day is not there', () => {
  const statement = statementOf(STORY, '2026-02-01', '2026-03-21');
  expect(statement).toMatchObject({ openingFen: 200, debitFen: 700, creditFen: 0, closingFen: 900 });
  expect(shown(statement)).toHaveLength(2);
});
