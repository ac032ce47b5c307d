import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import type { PointsEntry } from '../../../../../shared/records/points-entry.ts';
import {
  againstPaymentProblems,
  earningFacts,
  giftProblems,
  pointsAccount,
  type PointsRule,
} from '../../../../../shared/rules/4-relationship/index.ts';
import { addDays, addMonths } from '../../../../../shared/values/local-date.ts';

const rule: PointsRule = { pointsPerFen: 100_000, pointsEarned: 1, lastDayOf: (day) => addDays(addMonths(day, 24), -1) };

const paid = (id: string, date: string, amountFen: number, factor = 1) => ({ id, date, amountFen, factor });

function written(parts: Partial<PointsEntry> & { readonly points: number }): PointsEntry {
  return {
    id: 'w',
    customerId: 'k',
    date: '2026-06-01',
    kind: 'redeemed',
    giftId: '',
    quantity: 0,
    amountFen: null,
    creditNoteId: '',
    of: '',
    notes: '',
    by: '',
    ...parts,
  };
}

function money(parts: Partial<MoneyFact> & { readonly id: string }): MoneyFact {
  return {
    kind: 'payment',
    customerId: 'k',
    date: '2026-01-10',
    dueOn: null,
    docNo: '',
    contractNo: '',
    amountFen: 100_000,
    method: 'transfer',
    of: '',
    to: '',
    notes: '',
    batch: 'b',
    ...parts,
  };
}

describe('§4.4.2 points', () => {
  it('come for each whole 1,000 yuan, at, under and over', () => {
    const of = (fen: number) => pointsAccount([paid('p', '2026-01-10', fen)], [], rule, '2026-12-31').balance;
    expect([of(99_999), of(100_000), of(100_001), of(1_000_000)]).toEqual([0, 1, 1, 10]);
  });

  it('carry the fraction from payment to payment: many small ones earn what one large does', () => {
    const many = Array.from({ length: 10 }, (_, index) => paid(`p${index}`, `2026-01-${10 + index}`, 50_000));
    expect(pointsAccount(many, [], rule, '2026-12-31').balance).toBe(5);
  });

  it('are multiplied by tier and campaign', () => {
    expect(pointsAccount([paid('p', '2026-01-10', 1_000_000, 1.5)], [], rule, '2026-12-31').balance).toBe(15);
  });

  it('go back when the payment is reversed or its bill dishonoured, once', () => {
    const facts = [
      money({ id: 'p', amountFen: 1_000_000, method: 'bill' }),
      money({ id: 'd', kind: 'dishonour', of: 'p', date: '2026-03-01', amountFen: 0 }),
      money({ id: 'r', kind: 'reversal', of: 'p', date: '2026-03-02', amountFen: 0 }),
    ];
    const earning = earningFacts(facts, 'payment', [], () => 1);
    expect(pointsAccount(earning, [], rule, '2026-02-28').balance).toBe(10);
    const after = pointsAccount(earning, [], rule, '2026-03-02');
    expect(after.balance).toBe(0);
    expect(after.lines.map(({ kind, points }) => [kind, points])).toEqual([
      ['earned', 10],
      ['returned', -10],
    ]);
  });

  it('by invoice come with the invoice and go with a red one; a campaign counts on its first and last day', () => {
    const facts = [
      money({ id: 'i', kind: 'invoice', amountFen: 1_000_000 }),
      money({ id: 'red', kind: 'invoice', amountFen: -300_000, date: '2026-02-10' }),
      money({ id: 'p' }),
    ];
    const campaign = { id: 'x', name: '', from: '2026-01-10', to: '2026-01-10', factor: 2, createdAt: 0, updatedAt: 0 };
    expect(earningFacts(facts, 'invoice', [campaign], () => 1).map(({ amountFen, factor }) => [amountFen, factor])).toEqual([
      [1_000_000, 2],
      [-300_000, 1],
    ]);
  });

  it('expire the day after their last one, first in first out', () => {
    const facts = [paid('a', '2024-01-10', 1_000_000), paid('b', '2025-01-10', 500_000)];
    const used = [written({ points: -4, date: '2025-06-01' })];
    expect(pointsAccount(facts, used, rule, '2026-01-09').balance).toBe(11);
    const after = pointsAccount(facts, used, rule, '2026-01-10');
    expect(after.balance).toBe(5);
    expect(after.lines.at(-1)).toMatchObject({ kind: 'expired', points: -6, date: '2026-01-10' });
    expect(after.lots).toEqual([{ from: '2025-01-10', until: '2027-01-09', left: 5 }]);
  });

  it('earned on a leap day live to the end of February, those of December over the end of a year', () => {
    expect(pointsAccount([paid('a', '2024-02-29', 100_000)], [], rule, '2026-02-27').balance).toBe(1);
    expect(pointsAccount([paid('a', '2024-02-29', 100_000)], [], rule, '2026-02-28').balance).toBe(0);
    const december = [paid('a', '2024-12-31', 100_000)];
    expect(pointsAccount(december, [], rule, '2026-12-30').balance).toBe(1);
    expect(pointsAccount(december, [], rule, '2026-12-31').balance).toBe(0);
  });

  it('never go below zero by a gift or against payment, with the reason said', () => {
    const account = pointsAccount([paid('a', '2026-01-10', 1_000_000)], [], rule, '2026-12-31');
    const gift = { id: 'g', name: '茶具', points: 6, costFen: null, stock: 2, offered: true, createdAt: 0, updatedAt: 0 };
    expect(giftProblems(account, gift, 0, 1)).toEqual([]);
    expect(giftProblems(account, gift, 0, 2)).toEqual(['notEnoughPoints']);
    expect(giftProblems(account, gift, 2, 1)).toEqual(['notEnoughStock']);
    expect(giftProblems(account, { ...gift, offered: false }, 0, 0.5)).toEqual(['notWhole', 'notOffered']);
    expect([10, 11, 0].map((points) => againstPaymentProblems(account, points))).toEqual([[], ['notEnoughPoints'], ['notWhole']]);
  });

  it('stay below zero when goods come back after the points were used, and later points make it up first', () => {
    const facts = [paid('a', '2026-01-10', 1_000_000), paid('back', '2026-03-01', -1_000_000), paid('c', '2026-04-01', 600_000)];
    const account = pointsAccount(facts, [written({ points: -8, date: '2026-02-01' })], rule, '2026-12-31');
    expect(account.balance).toBe(-2);
    expect(account.lots).toEqual([]);
  });

  it('the balance is the sum of the lines and what the lots hold, whatever happened', () => {
    const fact = fc.record({
      day: fc.integer({ min: 0, max: 1_500 }),
      fen: fc.integer({ min: -3_000_000, max: 5_000_000 }),
      factor: fc.constantFrom(1, 1.2, 1.5, 2),
    });
    const use = fc.record({ day: fc.integer({ min: 0, max: 1_500 }), points: fc.integer({ min: -30, max: 10 }) });
    fc.assert(
      fc.property(fc.array(fact, { maxLength: 25 }), fc.array(use, { maxLength: 10 }), (facts, uses) => {
        const account = pointsAccount(
          facts.map(({ day, fen, factor }, index) => paid(`p${index}`, addDays('2022-01-01', day), fen, factor)),
          uses.map(({ day, points }, index) => written({ id: `w${index}`, points, date: addDays('2022-01-01', day) })),
          rule,
          '2026-12-31',
        );
        expect(account.lines.reduce((sum, { points }) => sum + points, 0)).toBe(account.balance);
        const held = account.lots.reduce((sum, { left }) => sum + left, 0);
        expect(held).toBe(Math.max(0, account.balance));
      }),
    );
  });
});
