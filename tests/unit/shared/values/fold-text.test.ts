import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, foldWidth } from '../../../../shared/values/fold-text.ts';

const company = fc.string({ unit: fc.constantFrom(...'寶鋼宝钢鐵鑫裡鐘發乾後臺ＡBｃ１2（）() \u3000\u200b\tς.é'), maxLength: 12 });

describe('foldText', () => {
  it('meets Traditional and Simplified, full and half width, capital and small', () => {
    expect(foldText('臺灣寶鋼（ＡＢＣ）１２３')).toBe(foldText('台湾宝钢(abc)123'));
  });

  it('drops invisible characters and collapses spaces', () => {
    expect(foldText(' 宝\u200b钢\u202e\ufeff \u3000\t 贸易\u0000 ')).toBe('宝钢 贸易');
  });

  it('leaves empty text empty', () => {
    expect(foldText('')).toBe('');
    expect(foldText(' \u200b ')).toBe('');
  });

  it('keeps different names different', () => {
    expect(foldText('宝钢')).not.toBe(foldText('宝冈'));
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.oneof(company, fc.string({ unit: 'binary' })), (text) => foldText(foldText(text)) === foldText(text)));
  });

  it('finds the fold of a part in the fold of the whole', () => {
    const part = fc.string({ unit: fc.constantFrom(...'寶鋼裡鐘發乾後臺瞭著ＡB1'), minLength: 1, maxLength: 6 });
    fc.assert(fc.property(part, part, part, (before, middle, after) => foldText(before + middle + after).includes(foldText(middle))));
  });
});

describe('foldWidth', () => {
  it('narrows letters, digits, signs and spaces and trims, nothing else', () => {
    expect(foldWidth('　ＨＲＢ４００Ｅ（寶鋼）　')).toBe('HRB400E(寶鋼)');
    expect(foldWidth('Ø12，Q235B。')).toBe('Ø12,Q235B。');
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => foldWidth(foldWidth(text)) === foldWidth(text)));
  });
});
