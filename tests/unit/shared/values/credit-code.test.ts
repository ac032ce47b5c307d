import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode } from '../../../../shared/values/credit-code.ts';

describe('checkCreditCode (GB 32100-2015)', () => {
  /** The standard's own example first, then codes that anyone can look up. */
  it.each(['91350100M000100Y43', '914403001922038216', '91330100799655058B', '9144030071526726XG'])('accepts %s', (code) => {
    expect(checkCreditCode(code)).toEqual({ ok: true, value: code });
  });

  it('stores capitals of half width without spaces', () => {
    expect(checkCreditCode(' ９１３５0100 m000100y43 ')).toEqual({ ok: true, value: '91350100M000100Y43' });
  });

  it('tells a wrong length, a letter that the standard does not use, and a wrong check character apart', () => {
    expect(checkCreditCode('91350100M000100Y4')).toEqual({ ok: false, error: 'length' });
    expect(checkCreditCode('')).toEqual({ ok: false, error: 'length' });
    expect(checkCreditCode('91350100I000100Y43')).toEqual({ ok: false, error: 'character' });
    expect(checkCreditCode('91350100M000100Y4O')).toEqual({ ok: false, error: 'character' });
    expect(checkCreditCode('91350100M000100Y44')).toEqual({ ok: false, error: 'check-character' });
  });

  it('notices any single character typed wrong', () => {
    const good = '91350100M000100Y43';
    const characters = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.nat({ max: 17 }), fc.constantFrom(...characters), (place, typed) => {
        fc.pre(good[place] !== typed);
        return !checkCreditCode(good.slice(0, place) + typed + good.slice(place + 1)).ok;
      }),
    );
  });
});
