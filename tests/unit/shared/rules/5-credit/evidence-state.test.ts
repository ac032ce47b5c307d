import { describe, expect, it } from 'vitest';
import { evidenceState, evidenceStates } from '../../../../../shared/rules/5-credit/index.ts';
import { LICENCE } from './assessment-fixture.ts';

describe('§5.1.2 evidence', () => {
  it.each([
    ['2026-11-22', 'expired'],
    ['2026-11-23', 'present'],
    ['2026-11-24', 'present'],
    [null, 'present'],
  ])('valid until %s is %s on 23 November', (validUntil, state) => {
    expect(evidenceState({ ...LICENCE, validUntil }, '2026-11-23')).toBe(state);
  });

  it('is missing when it is not listed or was not seen, whatever its day', () => {
    expect(evidenceState(undefined, '2026-11-23')).toBe('missing');
    expect(evidenceState({ ...LICENCE, present: false, validUntil: '2020-01-01' }, '2026-11-23')).toBe('missing');
  });

  it('takes the best of several papers of a kind', () => {
    const papers = [{ ...LICENCE, validUntil: '2020-01-01' }, LICENCE, { ...LICENCE, kind: 'tax' as const, validUntil: '2026-01-01' }];
    expect(evidenceStates(papers, '2026-11-23')).toEqual({ licence: 'present', statements: 'missing', tax: 'expired', rating: 'missing' });
  });
});
