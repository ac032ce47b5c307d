import { describe, expect, it } from 'vitest';
import { checkContract, type ContractDraft } from '../../../../../renderer/data/credit/check-contract.ts';
import type { Contract } from '../../../../../shared/records/contract.ts';

const DRAFT: ContractDraft = {
  customerId: 'k1',
  contractNo: 'HT-1',
  kind: 'single',
  signedOn: null,
  startsOn: '2026-01-01',
  endsOn: '2026-01-01',
  weightKg: null,
  amountFen: 1,
  paymentDays: 0,
  salesRep: '',
  notes: '',
};
const OTHER: Contract = { ...DRAFT, id: 'c1', contractNo: ' ht-1 ', state: 'effective', createdAt: 0, updatedAt: 0 };

function codes(draft: Partial<ContractDraft>, others: readonly Contract[] = []): readonly string[] {
  return checkContract({ ...DRAFT, ...draft }, others).map(({ field, code }) => `${field} ${code}`);
}

describe('a contract', () => {
  it('has a number of its own; that of a cancelled one may be used again', () => {
    expect([
      codes({}),
      codes({ contractNo: ' ' }),
      codes({}, [OTHER]),
      codes({ id: 'c1' }, [OTHER]),
      codes({}, [{ ...OTHER, state: 'cancelled' }]),
    ]).toEqual([[], ['contractNo required'], ['contractNo duplicate'], [], []]);
  });

  it('has amounts above zero, a single one always its own, and does not end before it begins', () => {
    expect(codes({ amountFen: null })).toEqual(['amountFen required']);
    expect(codes({ amountFen: null, kind: 'framework' })).toEqual([]);
    expect(codes({ amountFen: 0, weightKg: 0, paymentDays: -1, endsOn: '2025-12-31' })).toEqual([
      'amountFen notAboveZero',
      'weightKg notAboveZero',
      'paymentDays notAboveZero',
      'endsOn endsBeforeStart',
    ]);
  });
});
