import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountStatement } from '../../../../shared/letters/account-statement.ts';
import type { LetterSender } from '../../../../shared/letters/letter-sender.ts';
import type { Letter } from '../../../../shared/letters/letter.ts';
import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import { ageingOf, settle, statementOf } from '../../../../shared/rules/5-credit/index.ts';
import { addDays } from '../../../../shared/values/local-date.ts';
import { AS_OF, CUSTOMER, fact, invoice, payment, SENDER, sentencesOf, tablesOf } from './letter-fixture.ts';

const FROM = '2026-09-01';
const BANDS = [30, 60, 90, 180] as const;

function statement(facts: readonly MoneyFact[], sender: LetterSender = SENDER): Letter {
  const account = settle(facts, AS_OF);
  return accountStatement({
    customer: CUSTOMER,
    statement: statementOf(facts, FROM, AS_OF),
    ageing: ageingOf(account, AS_OF, BANDS, 'dueOn'),
    bands: BANDS,
    sender,
  });
}

const FACTS = [
  invoice('FP001', '2026-08-10', 120_000_00),
  invoice('FP002', '2026-09-05', 30_000_50),
  payment('SK001', '2026-09-20', 100_000_00),
  invoice('FP003', '2026-11-20', 5_000_00),
];

function slipOf({ blocks }: Letter) {
  return blocks.find((block) => block.kind === 'slip');
}

describe('§5.3.2 statement of account', () => {
  it('begins with the balance before the first day and ends with the balance of the account', () => {
    const letter = statement(FACTS);
    const [lines] = tablesOf(letter);
    expect(lines?.rows[0]).toEqual([FROM, 'letters.document.opening', '', null, null, null, 120_000_00]);
    expect(lines?.rows.slice(1).map((row) => [row[2], row[4], row[5], row[6]])).toEqual([
      ['FP002', 30_000_50, null, 150_000_50],
      ['SK001', null, 100_000_00, 50_000_50],
      ['FP003', 5_000_00, null, 55_000_50],
    ]);
    expect(lines?.totals).toEqual([null, null, null, null, 35_000_50, 100_000_00, 55_000_50]);
    expect(letter.amountFen).toBe(settle(FACTS, AS_OF).balanceFen);
  });

  it('its ageing strip sums to what is open', () => {
    const strip = tablesOf(statement(FACTS))[1];
    const [row = []] = strip?.rows ?? [];
    expect(strip?.columns).toHaveLength(7);
    expect(row.slice(0, 6).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(row[6]);
    expect(row).toEqual([5_000_00, 0, 30_000_50, 20_000_00, 0, 0, 55_000_50]);
  });

  it('names the bands by the parameters', () => {
    const strip = tablesOf(statement(FACTS))[1];
    expect(strip?.columns.slice(0, 6).map(({ label, values }) => [label, values])).toEqual([
      ['letters.band.notDue', {}],
      ['letters.band.upTo', { to: 30 }],
      ['letters.band.between', { from: 31, to: 60 }],
      ['letters.band.between', { from: 61, to: 90 }],
      ['letters.band.between', { from: 91, to: 180 }],
      ['letters.band.over', { from: 180 }],
    ]);
  });

  it('says who owes whom, in figures and in capitals', () => {
    expect(statement(FACTS).blocks).toContainEqual({
      kind: 'paragraph',
      text: 'letters.statement.owes',
      values: { to: AS_OF, company: SENDER.company, amount: '55,000.50', capital: '伍萬伍仟元伍角整' },
    });
    const advance = statement([payment('SK9', '2026-10-01', 700_00)]);
    expect(sentencesOf(advance)).toContain('letters.statement.holds');
    expect(advance.blocks).toContainEqual(expect.objectContaining({ values: expect.objectContaining({ amount: '700.00' }) as unknown }));
    expect(sentencesOf(advance)).not.toContain('letters.statement.overdue');
    expect(sentencesOf(statement([]))).toContain('letters.statement.even');
  });

  it('writes capitals in the script of the letter', () => {
    const letter = statement(FACTS, { ...SENDER, language: 'zh-Hans' });
    expect(JSON.stringify(letter)).toContain('伍万伍仟元伍角整');
  });

  it('calls things by their names: bill, red invoice, refund, reversal', () => {
    const letter = statement([
      ...FACTS,
      fact('B1', { kind: 'payment', method: 'bill', date: '2026-10-01', dueOn: '2027-03-01', amountFen: 1_000_00 }),
      fact('R1', { kind: 'invoice', date: '2026-10-02', amountFen: -300_00, of: 'FP002' }),
      fact('T1', { kind: 'payment', date: '2026-10-03', amountFen: -100_00 }),
      fact('X1', { kind: 'reversal', date: '2026-10-04', amountFen: 0, of: 'T1' }),
      fact('A1', { kind: 'allocation', date: '2026-10-05', amountFen: 5_00, of: 'SK001', to: 'FP003' }),
      fact('O1', { kind: 'order', date: '2026-10-06', amountFen: 9_00 }),
    ]);
    const labels = tablesOf(letter)[0]?.rows.map((row) => row[1]);
    expect(labels).toEqual(expect.arrayContaining(['bill', 'redInvoice', 'refund', 'reversal'].map((name) => `letters.document.${name}`)));
    expect(labels?.filter((label) => label === 'letters.document.opening')).toHaveLength(1);
  });

  it('ends with a slip on which the customer confirms or corrects the balance', () => {
    const slip = slipOf(statement(FACTS));
    expect(slip).toMatchObject({
      company: SENDER.company,
      reference: 'ST-20261126-KH0031',
      values: { customer: CUSTOMER.name, side: 'owes', amount: '55,000.50' },
      choices: ['letters.slip.agrees', 'letters.slip.differs'],
    });
    expect(slip?.blanks).toEqual(['ourFigure', 'difference', 'reason', 'signature', 'seal', 'date'].map((name) => `letters.blank.${name}`));
  });

  it('tells where to pay only when the company wrote it', () => {
    expect(sentencesOf(statement(FACTS))).not.toContain('letters.payment.to');
    const letter = statement(FACTS, { ...SENDER, payTo: ' 宏遠鋼貿\n工商銀行 0001 ' });
    expect(letter.blocks).toContainEqual({ kind: 'lines', text: '宏遠鋼貿\n工商銀行 0001' });
  });

  it('every statement adds up: opening plus debits less credits is the closing balance, whatever happened', () => {
    const anyFact = fc.record({
      day: fc.integer({ min: 0, max: 200 }),
      amountFen: fc.integer({ min: -1_000_000, max: 5_000_000 }),
      kind: fc.constantFrom('invoice' as const, 'payment' as const, 'openingItem' as const),
    });
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 20 }), (drafts) => {
        const facts = drafts.map(({ day, amountFen, kind }, index) =>
          fact(`F${index}`, { kind, amountFen, date: addDays(AS_OF, -day), dueOn: AS_OF }),
        );
        const [lines] = tablesOf(statement(facts));
        const opening = Number(lines?.rows[0]?.[6]);
        const [debit, credit, closing] = (lines?.totals ?? []).slice(4).map(Number);
        return opening + (debit ?? 0) - (credit ?? 0) === closing && closing === settle(facts, AS_OF).balanceFen;
      }),
    );
  });
});
