import { describe, expect, it } from 'vitest';
import { readMoney, type MoneyValues } from '../../../../../../../../renderer/features/customers/page/credit/account/read-money.ts';

const typed: MoneyValues = {
  date: '2026-11-20',
  dueOn: '2026-12-20',
  docNo: ' ＦＰ００１ ',
  contractNo: '',
  amount: '12,500.50',
  method: 'transfer',
  of: 'f1',
  notes: ' 首批 ',
};

describe('§5.3 a document of the account, typed', () => {
  it('an invoice has its due day and no method, its number in half width', () => {
    expect(readMoney('invoice', typed, 'c1')).toEqual({
      ok: true,
      value: {
        kind: 'invoice',
        customerId: 'c1',
        date: '2026-11-20',
        dueOn: '2026-12-20',
        docNo: 'FP001',
        contractNo: '',
        amountFen: 1_250_050,
        method: '',
        of: '',
        to: '',
        notes: '首批',
      },
    });
  });

  it('only a bill has a day on which it matures', () => {
    expect(readMoney('payment', typed, 'c1')).toMatchObject({ ok: true, value: { method: 'transfer', dueOn: null } });
    expect(readMoney('payment', { ...typed, method: 'bill' }, 'c1')).toMatchObject({
      ok: true,
      value: { method: 'bill', dueOn: '2026-12-20' },
    });
  });

  it('a red invoice takes off whatever sign was typed, and names its invoice', () => {
    for (const amount of ['300', '-300', '(300.00)'])
      expect(readMoney('redInvoice', { ...typed, amount }, 'c1')).toMatchObject({
        ok: true,
        value: { kind: 'invoice', amountFen: -30_000, of: 'f1' },
      });
  });

  it('an order needs its contract; what cannot be read is said at its field', () => {
    expect(readMoney('order', typed, 'c1')).toMatchObject({ ok: false, error: { contractNo: { code: 'contractMissing' } } });
    expect(readMoney('invoice', { ...typed, amount: 'x', date: '2026-02-30', dueOn: 'soon' }, 'c1')).toMatchObject({
      ok: false,
      error: { amount: { code: 'amount' }, date: { code: 'date' }, dueOn: { code: 'date' } },
    });
  });
});
