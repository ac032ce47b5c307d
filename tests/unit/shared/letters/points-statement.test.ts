import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pointsStatement, type PointsStatementInput } from '../../../../shared/letters/points-statement.ts';
import type { PointsEntry } from '../../../../shared/records/points-entry.ts';
import { pointsAccount } from '../../../../shared/rules/4-relationship/index.ts';
import { addDays, addMonths } from '../../../../shared/values/local-date.ts';
import { AS_OF, CUSTOMER, fact, SENDER, tablesOf } from './letter-fixture.ts';

type EarningFact = Parameters<typeof pointsAccount>[0][number];

const RULE = { pointsPerFen: 1_000_00, pointsEarned: 1, lastDayOf: (date: string) => addMonths(date, 12) };

function earned(id: string, date: string, points: number): EarningFact {
  return { id, date, amountFen: points * RULE.pointsPerFen, factor: 1 };
}

function entry(id: string, date: string, points: number, patch: Partial<PointsEntry> = {}): PointsEntry {
  const nothing = { giftId: '', quantity: 0, amountFen: null, creditNoteId: '', of: '', notes: '', by: '李' };
  return { ...nothing, id, customerId: CUSTOMER.id, date, kind: 'redeemed', points, ...patch };
}

const FACTS = [earned('F1', '2025-06-01', 100), earned('F2', '2026-03-01', 50)];
const ENTRIES = [
  entry('e1', '2026-04-01', -60, { giftId: 'g1', quantity: 2, notes: '中秋' }),
  entry('e2', '2026-05-01', -10, { creditNoteId: 'N1', amountFen: 10_00 }),
];

function statement(patch: Partial<PointsStatementInput> = {}) {
  const to = patch.to ?? AS_OF;
  return pointsStatement({
    customer: CUSTOMER,
    account: pointsAccount(FACTS, ENTRIES, RULE, to),
    from: '2026-01-01',
    to,
    entries: ENTRIES,
    facts: [
      fact('F2', { kind: 'payment', amountFen: 50_000_00, docNo: 'SK-2' }),
      fact('N1', { kind: 'creditNote', amountFen: 10_00, docNo: 'JF-1' }),
    ],
    gifts: new Map([['g1', '茶具']]),
    pointValueFen: 100,
    sender: SENDER,
    ...patch,
  });
}

describe('§4.4.2 the statement of points', () => {
  it('opens with what stood there, tells every entry with its cause, and what expired', () => {
    expect(tablesOf(statement())[0]?.rows).toEqual([
      ['2026-01-01', 'letters.pointsLine.opening', '', null, null, 100],
      ['2026-03-01', 'letters.pointsLine.earned', 'SK-2', 50_000_00, 50, 150],
      ['2026-04-01', 'letters.pointsLine.gift', '茶具 × 2 · 中秋', null, -60, 90],
      ['2026-05-01', 'letters.pointsLine.payment', 'JF-1', 10_00, -10, 80],
      ['2026-06-02', 'letters.pointsLine.expired', '', null, -30, 50],
    ]);
    expect(tablesOf(statement())[0]?.totals).toEqual([null, null, null, null, -50, 50]);
  });

  it('says what can be used, what it is worth, and until when', () => {
    const { blocks, reference } = statement();
    expect(reference).toBe('PT-20261126-KH0031');
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'letters.points.balance', values: { to: AS_OF, points: 50 } });
    expect(blocks).toContainEqual({ kind: 'paragraph', text: 'letters.points.worth', values: { amount: '50.00', capital: '伍拾元整' } });
    expect(tablesOf(statement())[1]?.rows).toEqual([['2027-03-01', 50]]);
    expect(statement({ pointValueFen: 0 }).blocks.some((block) => 'text' in block && block.text === 'letters.points.worth')).toBe(false);
  });

  it('an entry on the first day is within, one the day before is in the opening', () => {
    expect(tablesOf(statement({ from: '2026-03-01' }))[0]?.rows[0]?.at(-1)).toBe(100);
    expect(tablesOf(statement({ from: '2026-03-02' }))[0]?.rows[0]?.at(-1)).toBe(150);
  });

  it('points below zero, after a return, are said as such', () => {
    const account = pointsAccount([...FACTS, { ...earned('F3', '2026-07-01', -90) }], ENTRIES, RULE, AS_OF);
    expect(account.balance).toBe(-40);
    expect(statement({ account }).blocks).toContainEqual({
      kind: 'paragraph',
      text: 'letters.points.below',
      values: { to: AS_OF, points: 40 },
    });
  });

  it('law: opening and entries add up to the balance, whatever happened', () => {
    const day = fc.integer({ min: 0, max: 900 }).map((days) => addDays('2024-06-01', days));
    const facts = fc.array(fc.tuple(day, fc.integer({ min: -40, max: 90 })), { maxLength: 20 });
    fc.assert(
      fc.property(facts, fc.array(fc.tuple(day, fc.integer({ min: -30, max: 30 })), { maxLength: 10 }), day, (money, written, from) => {
        const account = pointsAccount(
          money.map(([date, points], at) => earned(`F${at}`, date, points)),
          written.map(([date, points], at) => entry(`e${at}`, date, points, { kind: 'adjusted' })),
          RULE,
          AS_OF,
        );
        const table = tablesOf(statement({ account, from }))[0];
        const [opening, ...lines] = table?.rows ?? [];
        const sum = lines.reduce((total, line) => total + Number(line[4]), Number(opening?.[5]));
        expect(sum).toBe(account.balance);
        expect(table?.totals?.[5]).toBe(account.balance);
      }),
    );
  });
});
