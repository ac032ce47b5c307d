import { describe, expect, it } from 'vitest';
import { moneyFactId } from '../../../../../../renderer/data/columns/money/money-id.ts';
import type { MoneyFactDraft } from '../../../../../../shared/records/money-fact.ts';

const DRAFT: MoneyFactDraft = {
  kind: 'payment',
  customerId: 'k1',
  date: '2026-03-01',
  dueOn: null,
  docNo: 'SK1',
  contractNo: 'HT1',
  amountFen: 100,
  method: 'transfer',
  of: '',
  to: '',
  notes: '',
};

describe('the id of a money fact', () => {
  it('is the same for the same document, whatever its notes and its due day', () => {
    expect(moneyFactId({ ...DRAFT, notes: '更正', dueOn: '2026-09-01' }, 1)).toBe(moneyFactId(DRAFT, 1));
    expect(moneyFactId(DRAFT, 1)).toMatch(/^[0-9a-f]{26}$/);
  });

  it('is another for anything that makes it another document, and for each occurrence', () => {
    const others: readonly Partial<MoneyFactDraft>[] = [
      { kind: 'invoice' },
      { customerId: 'k2' },
      { date: '2026-03-02' },
      { docNo: 'SK2' },
      { contractNo: '' },
      { amountFen: 101 },
      { method: 'bill' },
      { of: 'x' },
      { to: 'x' },
    ];
    const ids = [moneyFactId(DRAFT, 1), moneyFactId(DRAFT, 2), ...others.map((other) => moneyFactId({ ...DRAFT, ...other }, 1))];
    expect(new Set(ids).size).toBe(ids.length);
  });
});
