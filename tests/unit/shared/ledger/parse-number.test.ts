import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { parseNumber, scaled } from '../../../../shared/ledger/parse-number.ts';

function value(text: string): number | string {
  const parsed = parseNumber(text);
  return parsed.is === 'number'
    ? parsed.value * (parsed.unit === null || parsed.unit.dimension !== 'money' ? 1 : parsed.unit.factor / 100)
    : parsed.is === 'blank'
      ? 'blank'
      : parsed.code;
}

describe('a figure as people write it', () => {
  it.each([
    ['1234.5', 1234.5],
    ['1,234,567.89', 1_234_567.89],
    ['1，234，567.89', 1_234_567.89],
    ['￥1,234.50', 1234.5],
    ['¥1,234.50', 1234.5],
    ['(1,234.00)', -1234],
    ['（1,234.00）', -1234],
    ['1234-', -1234],
    ['20,000.-', 20_000],
    ['5000.-元', 5000],
    ['−1234', -1234],
    ['12.5万', 125_000],
    ['1.2亿', 120_000_000],
    ['1234元', 1234],
    ['35.68吨', 35.68],
    ['1.2E+05', 120_000],
    ['壹万贰仟叁佰元整', 12_300],
    ['000123', 123],
    ['1 234.50', 1234.5],
    ["'1234", 1234],
    ['-', 'blank'],
    ['/', 'blank'],
    ['无', 'blank'],
    ['冲红1,000.00', -1000],
    ['△500', -500],
  ])('%s is %s', (text, expected) => expect(value(text)).toBe(expected));

  it.each([
    ['13%', 'percentage'],
    ['1.234,56', 'grouping-unclear'],
    ['12,34', 'grouping-unclear'],
    ['1,5', 'grouping-unclear'],
    ['约500', 'approximate'],
    ['500-600', 'span-of-values'],
    ['500/600', 'several-values'],
    ['######', 'hash-marks'],
    ['-(5)', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['1E400', 'not-a-number'],
  ])('%s is trouble: %s', (text, code) => expect(value(text)).toBe(code));

  test.prop([fc.integer({ min: -1e12, max: 1e12 })])('any amount written with two decimals comes back to the fen', (fen) => {
    const parsed = parseNumber((fen / 100).toFixed(2));
    expect(parsed.is === 'number' ? scaled(parsed.value, 100) : null).toBe(fen === 0 ? 0 : fen);
  });

  test.prop([fc.string()])('no text makes it throw, and what it reads is finite', (text) => {
    const parsed = parseNumber(text);
    expect(parsed.is !== 'number' || Number.isFinite(parsed.value)).toBe(true);
  });

  it('removes the noise of floats', () => {
    expect([scaled(1.005, 100), scaled(0.1 + 0.2, 100), scaled(-1.005, 100), scaled(8.166, 1000)]).toEqual([101, 30, -101, 8166]);
  });
});
