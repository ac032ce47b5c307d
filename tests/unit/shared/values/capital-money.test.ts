import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capitalFigure } from '../../../../shared/ledger/capital-figure.ts';
import { capitalMoney } from '../../../../shared/values/capital-money.ts';

const LARGEST = 999_999_999_999_999;

function read(text: string): number {
  const minus = /^[負负]/.test(text);
  const yuan = capitalFigure(text.replace(/^[負负]/, ''));
  return yuan === null ? Number.NaN : Math.round(yuan * 100) * (minus ? -1 : 1);
}

describe('capitalMoney', () => {
  it.each([
    [12_300_000, '壹拾貳萬叁仟元整'],
    [12_345_678, '壹拾貳萬叁仟肆佰伍拾陸元柒角捌分'],
    [0, '零元整'],
    [100, '壹元整'],
    [1_000, '壹拾元整'],
    [1_100, '壹拾壹元整'],
    [50, '零元伍角整'],
    [5, '零元零伍分'],
    [1_005, '壹拾元零伍分'],
    [1_050, '壹拾元伍角整'],
  ])('writes %d fen as %s', (fen, text) => expect(capitalMoney(fen, 'zh-Hant')).toBe(text));

  it.each([
    // The examples of the rules themselves.
    [140_950, '壹仟肆佰零玖元伍角整'],
    [600_714, '陆仟零柒元壹角肆分'],
    [168_032, '壹仟陆佰捌拾元叁角贰分'],
    [10_700_053, '壹拾万柒仟元伍角叁分'],
    [1_640_902, '壹万陆仟肆佰零玖元零贰分'],
    [32_504, '叁佰贰拾伍元零肆分'],
  ])('follows the examples of the rules for bills: %d fen is %s', (fen, text) => expect(capitalMoney(fen, 'zh-Hans')).toBe(text));

  it.each([
    [100_001, '壹仟元零壹分'],
    [10_000_100, '壹拾萬零壹元整'],
    [1_000_000_000, '壹仟萬元整'],
    [10_000_000_000, '壹億元整'],
    [10_000_000_100, '壹億零壹元整'],
    [10_001_000_000, '壹億零壹萬元整'],
    [12_000_000_000, '壹億貳仟萬元整'],
    [101_000_000_000, '壹拾億壹仟萬元整'],
    [100_100_000_000, '壹拾億零壹佰萬元整'],
    [100_000_000_000_000, '壹萬億元整'],
    [100_010_000_000_000, '壹萬零壹億元整'],
    [LARGEST, '玖萬玖仟玖佰玖拾玖億玖仟玖佰玖拾玖萬玖仟玖佰玖拾玖元玖角玖分'],
  ])('says zeros in the middle once: %d fen is %s', (fen, text) => expect(capitalMoney(fen, 'zh-Hant')).toBe(text));

  it('puts the sign first', () => {
    expect(capitalMoney(-12_300, 'zh-Hant')).toBe('負壹佰貳拾叁元整');
    expect(capitalMoney(-12_300, 'zh-Hans')).toBe('负壹佰贰拾叁元整');
  });

  it('is read back as what was written, in both scripts', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: -LARGEST, max: LARGEST }),
          // Sparse digits, where the zeros are.
          fc.array(fc.constantFrom(0, 0, 0, 1, 9), { minLength: 1, maxLength: 15 }).map((digits) => Number(digits.join(''))),
        ),
        fc.constantFrom('zh-Hant' as const, 'zh-Hans' as const),
        (fen, script) => read(capitalMoney(fen, script)) === fen,
      ),
      { numRuns: 2_000 },
    );
  });

  it('never doubles a 零 nor ends yuan with one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: LARGEST }), (fen) => !/零零|零[萬億元]/.test(capitalMoney(fen, 'zh-Hant'))),
      { numRuns: 2_000 },
    );
  });
});
