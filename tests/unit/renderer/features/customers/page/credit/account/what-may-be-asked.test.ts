import { describe, expect, it } from 'vitest';
import { asksOf, voidedIds } from '../../../../../../../../renderer/features/customers/page/credit/account/what-may-be-asked.ts';
import type { MoneyFact } from '../../../../../../../../shared/records/money-fact.ts';

function fact(patch: Partial<MoneyFact>): MoneyFact {
  const base = { id: 'a', kind: 'invoice', customerId: 'c', date: '2026-11-01', dueOn: null, docNo: '', contractNo: '' } as const;
  return { ...base, amountFen: 100, method: '', of: '', to: '', notes: '', batch: 'b', ...patch };
}

describe('§5.3 what may be done with a fact', () => {
  const bill = fact({ id: 'bill', kind: 'payment', method: 'bill' });
  const dishonour = fact({ id: 'd', kind: 'dishonour', of: 'bill' });
  const takenBack = fact({ id: 'r', kind: 'reversal', of: 'd' });

  it('a bill that stands can be dishonoured or reversed, a dishonoured one neither', () => {
    expect(asksOf(bill, voidedIds([bill]))).toEqual(['dishonour', 'reverse']);
    expect(asksOf(bill, voidedIds([bill, dishonour]))).toEqual([]);
  });

  it('once its dishonour is reversed the bill stands again, and the dishonour does not', () => {
    const voided = voidedIds([bill, dishonour, takenBack]);
    expect(asksOf(bill, voided)).toEqual(['dishonour', 'reverse']);
    expect(asksOf(dishonour, voided)).toEqual([]);
  });

  it('a reversal is never reversed', () => {
    expect(asksOf(takenBack, voidedIds([bill, dishonour, takenBack]))).toEqual([]);
    expect(asksOf(fact({ kind: 'payment', method: 'cash' }), new Set())).toEqual(['reverse']);
  });
});
