import { expect, it } from 'vitest';
import { formatFor } from '../../../../renderer/ui/format.ts';

it('writes tonnes with three decimals and money with two, minus sign first', () => {
  const format = formatFor('zh-Hant');
  expect(format.tonnes(18_204_660)).toBe('18,204.660');
  expect(format.money(-1_048_000)).toBe('-10,480.00');
});

it('writes shares as percent with at most two decimals', () => {
  expect(formatFor('en').percent(0.046)).toBe('4.6%');
  expect(formatFor('zh-Hans').percent(0.04999)).toBe('5%');
  expect(formatFor('en').percent(0.123456)).toBe('12.35%');
});

it('writes the day of an instant as it writes a day', () => {
  const afternoon = new Date(2026, 10, 4, 14, 2).getTime();
  const shown = (['zh-Hant', 'zh-Hans', 'en'] as const).map((locale) => formatFor(locale).dateTime(afternoon));
  expect(shown).toEqual(['2026/11/04 14:02', '2026-11-04 14:02', '4 Nov 2026, 14:02']);
});

it('writes times with 24 hours in every language', () => {
  const afternoon = new Date(2026, 10, 24, 14, 2).getTime();
  for (const locale of ['zh-Hant', 'zh-Hans', 'en'] as const) expect(formatFor(locale).time(afternoon)).toBe('14:02');
});
