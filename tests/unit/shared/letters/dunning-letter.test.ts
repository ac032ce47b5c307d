import { describe, expect, it } from 'vitest';
import { dunningLetter, type DunningLetterInput } from '../../../../shared/letters/dunning-letter.ts';
import { DUNNING_STEPS, type DunningAction } from '../../../../shared/records/dunning-action.ts';
import { settle } from '../../../../shared/rules/5-credit/index.ts';
import { AS_OF, CUSTOMER, fact, invoice, payment, SENDER, sentencesOf, tablesOf } from './letter-fixture.ts';

const FACTS = [
  invoice('FP001', '2026-08-10', 120_000_00),
  invoice('FP002', '2026-10-27', 30_000_00),
  // Due today: not overdue.
  fact('FP003', { date: '2026-10-27', dueOn: AS_OF, amountFen: 1_00 }),
  payment('SK001', '2026-09-20', 20_000_00),
];

function action(doneOn: string, step: DunningAction['step'], createdAt = 0): DunningAction {
  return {
    id: doneOn,
    customerId: CUSTOMER.id,
    step,
    doneOn,
    responsible: '',
    evidence: '',
    result: '說下週付',
    documents: [],
    overdueFen: 0,
    nextOn: null,
    createdAt,
  };
}

function input(changes: Partial<DunningLetterInput> = {}): DunningLetterInput {
  return { customer: CUSTOMER, account: settle(FACTS, AS_OF), asOf: AS_OF, payBy: '2026-12-03', actions: [], sender: SENDER, ...changes };
}

describe('§5.3.2 dunning letter', () => {
  it.each([
    ['2026-11-25', 1],
    ['2026-11-26', 0],
    ['2026-11-27', 0],
  ])('a document due on %s is claimed %d times on 26 November: the due day itself is not overdue', (dueOn, times) => {
    const account = settle([fact('FP009', { date: '2026-11-01', dueOn })], AS_OF);
    expect(dunningLetter('notice', input({ account }))?.documents.length ?? 0).toBe(times);
  });

  it('lists what is overdue with number, days and open amount, and adds it up', () => {
    const letter = dunningLetter('notice', input());
    if (letter === null) throw new Error('no letter');
    const [documents] = tablesOf(letter);
    expect(documents?.rows).toEqual([['FP001', '2026-08-10', '2026-09-09', 78, 120_000_00, 100_000_00]]);
    expect(documents?.totals).toEqual([null, null, null, null, 120_000_00, 100_000_00]);
    expect(letter).toMatchObject({ amountFen: 100_000_00, documents: ['FP001'], reference: 'DN1-20261126-KH0031' });
    expect(letter.blocks).toContainEqual(
      expect.objectContaining({
        text: 'letters.notice.total',
        values: expect.objectContaining({
          amount: '100,000.00',
          capital: '壹拾萬元整',
          payBy: '2026-12-03',
          days: 78,
          count: 1,
        }) as unknown,
      }),
    );
  });

  it('writes no letter when nothing is overdue', () => {
    expect(dunningLetter('legal', input({ account: settle([], AS_OF) }))).toBeNull();
  });

  it('grows firmer by step: a notice thanks, a final notice names what was done and what follows', () => {
    const actions = [
      action('2026-11-01', 'phone'),
      action('2026-09-15', 'notice'),
      action('2026-09-01', 'notice'),
      action('2026-12-01', 'visit'),
    ];
    const notice = dunningLetter('notice', input({ actions }));
    const legal = dunningLetter('legal', input({ actions }));
    if (notice === null || legal === null) throw new Error('no letter');
    expect(sentencesOf(notice)).toEqual([
      'letters.notice.opening',
      'letters.notice.total',
      'letters.notice.request',
      'letters.payment.ask',
      'letters.notice.closing',
    ]);
    expect(sentencesOf(legal)).toContain('letters.legal.closing');
    expect(tablesOf(notice)).toHaveLength(1);
    // Only after the oldest document fell due, and nothing that has not happened yet.
    expect(tablesOf(legal)[1]?.rows).toEqual([
      ['2026-09-15', 'letters.stepTaken.notice'],
      ['2026-11-01', 'letters.stepTaken.phone'],
    ]);
  });

  it('never tells the customer what the company noted for itself', () => {
    for (const step of DUNNING_STEPS)
      expect(JSON.stringify(dunningLetter(step, input({ actions: [action('2026-10-01', 'phone')] })))).not.toContain('說下週付');
  });

  it('does not claim earlier reminders when there were none', () => {
    const legal = dunningLetter('legal', input());
    expect(legal?.blocks.some((block) => block.kind === 'heading' && block.text === 'letters.heading.earlier')).toBe(false);
  });

  it('for a call and a visit is a sheet with whom to ask for and lines to fill in', () => {
    const [phone, visit] = (['phone', 'visit'] as const).map((step) => dunningLetter(step, input()));
    expect(phone?.blocks.some(({ kind }) => kind === 'addressee')).toBe(false);
    expect(phone?.blocks).toContainEqual(
      expect.objectContaining({
        fields: expect.arrayContaining([{ label: 'letters.field.phone', kind: 'text', value: '13812345678 · 0510-8270 1234' }]) as unknown,
      }),
    );
    expect(phone?.blocks.some(({ kind }) => kind === 'slip')).toBe(false);
    expect(visit?.blocks.find((block) => block.kind === 'slip')).toMatchObject({
      title: 'letters.slip.acknowledge',
      values: { customer: CUSTOMER.name, amount: '100,000.00' },
    });
  });
});
