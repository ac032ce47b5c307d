import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanDecimal, scanned } from '../../../../../shared/workbook/xlsx/scan-decimal.ts';

function scan(text: string): { readonly value: number; readonly end: number } {
  const end = scanDecimal(new TextEncoder().encode(`>${text}</v>`), 1) - 1;
  return { value: scanned.value, end };
}

describe('a number from its bytes', () => {
  it.each(['0', '-0', '1', '-1', '12.5', '0.1', '000123', '-0.001', '123456789012345', '99999999999999.9', '0.00000000000001'])(
    'is what Number says of %s',
    (text) => {
      expect(scan(text)).toEqual({ value: Number(text), end: text.length });
    },
  );

  it.each([
    '',
    '-',
    '.5',
    '5.',
    '1e3',
    '1234567890123456',
    '0.1234567890123456',
    '0.000000000000001',
    ' 1',
    '1 ',
    '+1',
    '1,5',
    'NaN',
    '0x1F',
    '--1',
    '1.2.3',
  ])('is left to its text: %j', (text) => {
    expect(scan(text).value).toBeNaN();
  });

  it('is the same double as Number gives, for every decimal that it takes', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999_999n }), fc.nat(15), fc.boolean(), (digits, places, negative) => {
        const whole = digits.toString().padStart(places + 1, '0');
        fc.pre(whole.length <= 15);
        const text = `${negative ? '-' : ''}${whole.slice(0, whole.length - places)}${places === 0 ? '' : `.${whole.slice(-places)}`}`;
        expect(scan(text).value).toBe(Number(text));
      }),
      { numRuns: 2000 },
    );
  });
});
