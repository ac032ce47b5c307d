import { describe, expect, it } from 'vitest';
import type { MoneyFact, MoneyFactDraft } from '../../../../../shared/records/money-fact.ts';
import { checkMoneyFact, settle } from '../../../../../shared/rules/5-credit/index.ts';
import { moneyFact } from './any-facts.ts';
import { AS_OF } from './credit-fixture.ts';

const INVOICE = moneyFact({ id: 'i', kind: 'invoice', amountFen: 100, date: '2026-05-10', dueOn: '2026-06-10', docNo: 'FP1' });
const BILL = moneyFact({ id: 'b', kind: 'payment', method: 'bill', amountFen: 60, date: '2026-06-01', dueOn: '2026-12-01', docNo: 'HP1' });
const FOREIGN = moneyFact({ id: 'x', kind: 'invoice', amountFen: 100, date: '2026-05-10', customerId: 'c1' });
const FACTS = [INVOICE, BILL, FOREIGN];

function problems(
  draft: Partial<MoneyFactDraft> & Pick<MoneyFactDraft, 'kind'>,
  more: readonly MoneyFact[] = [],
  companySince: string | null = null,
) {
  const { id: _id, batch: _batch, ...whole } = moneyFact({ id: '', date: '2026-07-01', ...draft });
  const facts = [...FACTS, ...more];
  const own = facts.filter(({ customerId }) => customerId === whole.customerId);
  const named = (id: string): MoneyFact | null => facts.find((fact) => fact.id === id) ?? null;
  const known = { facts: own, of: named(whole.of), to: named(whole.to) };
  const found = checkMoneyFact(whole, settle(own, AS_OF), { today: AS_OF, companySince }, known);
  return found.map(({ field, code, severity, figureFen }) => [
    field,
    code,
    ...(severity === 'notice' ? ['notice'] : []),
    ...(figureFen === null ? [] : [figureFen]),
  ]);
}

describe('days', () => {
  it.each([
    ['2026-11-23', []],
    ['2026-11-24', [['date', 'dateInFuture']]],
    ['1990-01-01', []],
    ['1989-12-31', [['date', 'dateBeforeCompany']]],
    ['2026-02-30', [['date', 'notADate']]],
  ])('§5.3.1 an invoice of %s', (date, expected) => {
    expect(problems({ kind: 'invoice', amountFen: 1, date })).toEqual(expected);
  });

  it('§5.3.1 nothing happened before the company', () => {
    expect(problems({ kind: 'invoice', amountFen: 1, date: '2008-04-30' }, [], '2008-05-01')).toEqual([['date', 'dateBeforeCompany']]);
    expect(problems({ kind: 'invoice', amountFen: 1, date: '2008-05-01' }, [], '2008-05-01')).toEqual([]);
  });

  it('§5.3.1 a bill needs its due date, after the day it came; an invoice is not due before its day, an opening item may be', () => {
    const bill = { kind: 'payment', method: 'bill', amountFen: 40, date: '2026-07-01' } as const;
    expect(problems(bill)).toEqual([['dueOn', 'billWithoutDueDate']]);
    expect(problems({ ...bill, dueOn: '2026-06-30' })).toEqual([['dueOn', 'dueBeforeDate']]);
    expect(problems({ ...bill, dueOn: '2026-07-01' })).toEqual([]);
    expect(problems({ kind: 'invoice', amountFen: 1, dueOn: '2026-06-30' })).toEqual([['dueOn', 'dueBeforeDate']]);
    expect(problems({ kind: 'openingItem', amountFen: 1, dueOn: '2026-06-30' })).toEqual([]);
    expect(problems({ kind: 'invoice', amountFen: 1, dueOn: 'soon' })).toEqual([['dueOn', 'notADate']]);
  });
});

describe('amounts', () => {
  it('§5.3.1 below zero where the trade does it, refused elsewhere; never nothing', () => {
    for (const kind of ['invoice', 'openingItem'] as const) expect(problems({ kind, amountFen: -1 })).toEqual([]);
    for (const kind of ['creditNote', 'order'] as const)
      expect(problems({ kind, amountFen: -1, contractNo: 'K1' })).toEqual([['amountFen', 'negativeNotAllowed']]);
    for (const kind of ['invoice', 'payment', 'creditNote'] as const)
      expect(problems({ kind, amountFen: 0 })).toEqual([['amountFen', 'zeroAmount']]);
    expect(problems({ kind: 'invoice', amountFen: 1.5 })).toEqual([['amountFen', 'notAnAmount']]);
  });

  it('§5.3.1 a payment above what is open becomes an advance, which is said and not refused', () => {
    expect(problems({ kind: 'payment', amountFen: 40 })).toEqual([]);
    expect(problems({ kind: 'payment', amountFen: 41 })).toEqual([['amountFen', 'becomesAdvance', 'notice', 1]]);
    expect(problems({ kind: 'payment', amountFen: -5 })).toEqual([['amountFen', 'paidBackBeyondAdvance', 'notice', 5]]);
  });
});

describe('numbers', () => {
  it('§5.3.1 a number is used once for a kind of document, in whatever letters; a reversed one may come again', () => {
    expect(problems({ kind: 'invoice', amountFen: 1, docNo: ' fp1' })).toEqual([['docNo', 'duplicateNumber']]);
    expect(problems({ kind: 'creditNote', amountFen: 1, docNo: 'FP1' })).toEqual([]);
    expect(problems({ kind: 'invoice', amountFen: 1, docNo: 'FP1', customerId: 'c1' })).toEqual([]);
    const reversal = moneyFact({ id: 'r', kind: 'reversal', of: 'i', date: '2026-06-02' });
    expect(problems({ kind: 'invoice', amountFen: 1, docNo: 'FP1' }, [reversal])).toEqual([]);
  });

  it('§5.2.1 an order is drawn on a contract', () => {
    expect(problems({ kind: 'order', amountFen: 1 })).toEqual([['contractNo', 'contractMissing']]);
    expect(problems({ kind: 'order', amountFen: 1, contractNo: 'K1' })).toEqual([]);
  });
});

describe('allocations', () => {
  const allocation = { kind: 'allocation', of: 'b', to: 'i', amountFen: 60 } as const;

  it('§5.3.2 up to what the credit and the document have left from other hands', () => {
    expect(problems(allocation)).toEqual([]);
    expect(problems({ ...allocation, amountFen: 61 })).toEqual([['amountFen', 'largerThanOpen', 60]]);
    const earlier = moneyFact({ id: 'h', kind: 'allocation', of: 'b', to: 'i', amountFen: 20, date: '2026-06-02' });
    expect(problems({ ...allocation, amountFen: 41 }, [earlier])).toEqual([['amountFen', 'largerThanOpen', 40]]);
    expect(problems({ ...allocation, amountFen: -1 })).toEqual([['amountFen', 'negativeNotAllowed']]);
  });

  it('§5.3.2 what settled itself gives way to a hand', () => {
    const other = moneyFact({ id: 'j', kind: 'invoice', amountFen: 100, date: '2026-06-01', dueOn: '2026-12-31', docNo: 'FP2' });
    expect(problems({ ...allocation, to: 'j' }, [other])).toEqual([]);
  });

  it('§5.3.2 never to another customer’s document, to nothing, the wrong way round, or before there was one', () => {
    expect(problems({ ...allocation, to: 'x' })).toEqual([['to', 'otherCustomersDocument']]);
    expect(problems({ ...allocation, of: '', to: 'gone' })).toEqual([
      ['of', 'documentMissing'],
      ['to', 'documentMissing'],
    ]);
    expect(problems({ ...allocation, of: 'i', to: 'b' })).toEqual([
      ['of', 'notACredit'],
      ['to', 'notOwed'],
    ]);
    expect(problems({ ...allocation, date: '2026-05-31' })).toEqual([['date', 'dateBeforeDocument']]);
  });
});

describe('red invoices, dishonours, reversals', () => {
  const red = { kind: 'invoice', of: 'i', docNo: 'FP9' } as const;

  it('§5.3.1 a red invoice takes back no more than its invoice, all red ones together', () => {
    expect(problems({ ...red, amountFen: -100 })).toEqual([]);
    expect(problems({ ...red, amountFen: -101 })).toEqual([['amountFen', 'largerThanInvoice', 100]]);
    const earlier = moneyFact({ id: 'e', kind: 'invoice', of: 'i', amountFen: -30, date: '2026-06-02' });
    expect(problems({ ...red, amountFen: -71 }, [earlier])).toEqual([['amountFen', 'largerThanInvoice', 70]]);
    expect(problems({ ...red, of: 'b', amountFen: -1 })).toEqual([['of', 'notAnInvoice']]);
  });

  it('§5.3.1 what a red invoice takes beyond what is left of its invoice stays a credit, which is said', () => {
    const paid = moneyFact({ id: 'h', kind: 'allocation', of: 'b', to: 'i', amountFen: 60, date: '2026-06-02' });
    expect(problems({ ...red, amountFen: -40 }, [paid])).toEqual([]);
    expect(problems({ ...red, amountFen: -41 }, [paid])).toEqual([['amountFen', 'redBeyondOpen', 'notice', 1]]);
  });

  it('§5.3.1 only a bill is dishonoured, and once', () => {
    expect(problems({ kind: 'dishonour', of: 'b' })).toEqual([]);
    expect(problems({ kind: 'dishonour', of: 'i' })).toEqual([['of', 'notABill']]);
    expect(problems({ kind: 'dishonour', of: 'b', date: '2026-05-31' })).toEqual([['date', 'dateBeforeDocument']]);
    const dishonour = moneyFact({ id: 'd', kind: 'dishonour', of: 'b', date: '2026-06-20' });
    expect(problems({ kind: 'dishonour', of: 'b' }, [dishonour])).toEqual([['of', 'countsNoMore']]);
    const undone = moneyFact({ id: 'u', kind: 'reversal', of: 'd', date: '2026-06-21' });
    expect(problems({ kind: 'dishonour', of: 'b' }, [dishonour, undone])).toEqual([]);
  });

  it('§5.3.1 a fact is reversed once, and a reversal never', () => {
    const reversal = moneyFact({ id: 'r', kind: 'reversal', of: 'i', date: '2026-06-02' });
    expect(problems({ kind: 'reversal', of: 'i' })).toEqual([]);
    expect(problems({ kind: 'reversal', of: 'i' }, [reversal])).toEqual([['of', 'countsNoMore']]);
    expect(problems({ kind: 'reversal', of: 'r' }, [reversal])).toEqual([['of', 'reversalOfReversal']]);
    expect(problems({ kind: 'reversal', of: 'x' })).toEqual([['of', 'otherCustomersDocument']]);
  });
});
