import { describe, expect, it } from 'vitest';
import { readLimit } from '../../../../../../../../renderer/features/customers/page/credit/limit/read-limit.ts';

const values = { amount: '2,000,000', from: '2026-11-01', until: '2026-11-30', reason: '' };
const standing = { kind: 'standing', computedFen: 200_000_000, longestDays: 30 } as const;
const temporary = { ...standing, kind: 'temporary' } as const;

describe('§5.2 a limit, typed', () => {
  it('§5.2.1 the proposed amount needs no reason, any other does', () => {
    expect(readLimit(standing, values)).toMatchObject({ ok: true, value: { amountFen: 200_000_000, until: null } });
    expect(readLimit(standing, { ...values, amount: '2000000.01' })).toMatchObject({
      ok: false,
      error: { reason: { code: 'reasonMissing' } },
    });
    expect(readLimit({ ...standing, computedFen: null }, values)).toMatchObject({
      ok: false,
      error: { reason: { code: 'reasonMissing' } },
    });
    expect(readLimit({ ...standing, computedFen: 0 }, { ...values, reason: '總經理批示' })).toMatchObject({ ok: true });
  });

  it('§5.2.2 a temporary increase ends by itself, after the longest time at the latest', () => {
    const explained = { ...values, reason: '旺季備貨' };
    expect(readLimit(temporary, explained)).toMatchObject({ ok: true, value: { until: '2026-11-30' } });
    expect(readLimit(temporary, { ...explained, until: '2026-12-01' })).toMatchObject({ ok: false, error: { until: { code: 'tooFar' } } });
    expect(readLimit(temporary, { ...explained, until: '2026-10-31' })).toMatchObject({
      ok: false,
      error: { until: { code: 'endBeforeStart' } },
    });
    expect(readLimit(temporary, { ...explained, until: '' })).toMatchObject({ ok: false, error: { until: { code: 'date' } } });
  });

  it('nothing is a standing limit, not an increase; below nothing is neither', () => {
    expect(readLimit({ ...standing, computedFen: 0 }, { ...values, amount: '0' })).toMatchObject({ ok: true });
    expect(readLimit(temporary, { ...values, amount: '0', reason: 'x' })).toMatchObject({
      ok: false,
      error: { amount: { code: 'positive' } },
    });
    expect(readLimit(standing, { ...values, amount: '-1', reason: 'x' })).toMatchObject({
      ok: false,
      error: { amount: { code: 'positive' } },
    });
  });
});
