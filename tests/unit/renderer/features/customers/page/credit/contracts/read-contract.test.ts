import { describe, expect, it } from 'vitest';
import { readContract } from '../../../../../../../../renderer/features/customers/page/credit/contracts/read-contract.ts';

const typed = {
  contractNo: 'HT-2026-018',
  kind: 'single',
  signedOn: '2026-01-05',
  startsOn: '2026-01-10',
  endsOn: '2026-12-31',
  amount: '1,200,000',
  weight: '300',
  paymentDays: '45',
  notes: '',
};

describe('§6.1.1 a contract, typed', () => {
  it('reads yuan, tonnes and days', () => {
    expect(readContract(typed)).toMatchObject({ ok: true, value: { amountFen: 120_000_000, weightKg: 300_000, paymentDays: 45 } });
  });

  it('a single contract needs its amount, a framework contract does not', () => {
    expect(readContract({ ...typed, amount: '' })).toMatchObject({ ok: false, error: { amount: { code: 'singleAmount' } } });
    expect(readContract({ ...typed, kind: 'framework', amount: '' })).toMatchObject({ ok: true, value: { amountFen: null } });
  });

  it('its last day may be its first, not before', () => {
    expect(readContract({ ...typed, endsOn: '2026-01-10' })).toMatchObject({ ok: true });
    expect(readContract({ ...typed, endsOn: '2026-01-09' })).toMatchObject({ ok: false, error: { endsOn: { code: 'endBeforeStart' } } });
  });

  it('says at its field what cannot be stored', () => {
    expect(readContract({ ...typed, contractNo: ' ', amount: '0', paymentDays: '3651', signedOn: '2026-13-01' })).toMatchObject({
      ok: false,
      error: {
        contractNo: { code: 'contractMissing' },
        amount: { code: 'positive' },
        paymentDays: { code: 'days' },
        signedOn: { code: 'date' },
      },
    });
    expect(readContract({ ...typed, paymentDays: '3650' })).toMatchObject({ ok: true });
  });
});
