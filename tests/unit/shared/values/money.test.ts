import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFen, parseMoney } from '../../../../shared/values/money.ts';

function fenOf(text: string): number | string {
  const parsed = parseMoney(text);
  return parsed.ok ? parsed.value : parsed.error;
}

describe('parseMoney', () => {
  it.each([
    ['1,234.56', 123456],
    ['￥1234.5元', 123450],
    ['¥ 12', 1200],
    ['12.5万', 12_500_000],
    ['3億元', 30_000_000_000],
    ['１，２３４．５６', 123456],
    ['-300', -30000],
    ['(300.00)', -30000],
    ['\u2212300', -30000],
    ['0.005', 1],
    ['0.0049', 0],
    ['-0.005', -1],
    ['-0', 0],
    ['.5', 50],
    ['12.', 1200],
    ['1000元整', 100000],
  ])('reads %s', (text, fen) => {
    expect(fenOf(text)).toBe(fen);
  });

  it.each(['', '元', '12,34', '1.2.3', '--5', '(-5)', '12吨', 'abc', '1e5', '99999999999999999'])('refuses %j', (text) => {
    expect(fenOf(text)).toBe('not-a-number');
  });
});

describe('formatFen', () => {
  it.each([
    [123456789, '1,234,567.89'],
    [-5, '-0.05'],
    [0, '0.00'],
    [Number.MAX_SAFE_INTEGER, '90,071,992,547,409.91'],
  ])('writes %d', (fen, text) => {
    expect(formatFen(fen, 'zh-Hant')).toBe(text);
    expect(formatFen(fen, 'en')).toBe(text);
  });

  it('writes what parseMoney reads back', () => {
    fc.assert(fc.property(fc.maxSafeInteger(), (fen) => fenOf(formatFen(fen, 'zh-Hans')) === fen));
  });
});
