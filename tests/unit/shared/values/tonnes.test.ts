import { expect, it } from 'vitest';
import { formatTonnes } from '../../../../shared/values/tonnes.ts';

it('writes tonnes with three decimals', () => {
  expect(formatTonnes(1_234_567, 'zh-Hant')).toBe('1,234.567');
  expect(formatTonnes(5, 'en')).toBe('0.005');
  expect(formatTonnes(-12_000, 'zh-Hans')).toBe('-12.000');
});
