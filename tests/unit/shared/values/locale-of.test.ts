import { expect, it } from 'vitest';
import { localeOf } from '../../../../shared/values/locale-of.ts';

it.each([
  [['zh-TW', 'en'], 'zh-Hant'],
  [['zh-HK'], 'zh-Hant'],
  [['zh-Hans-HK'], 'zh-Hans'],
  [['zh'], 'zh-Hans'],
  [['zh-CN'], 'zh-Hans'],
  [['fr', 'en-GB', 'zh-TW'], 'en'],
  [['ja'], 'en'],
  [[], 'en'],
] as const)('a system that speaks %j gets %s', (languages, locale) => {
  expect(localeOf(languages)).toBe(locale);
});
