import { describe, expect, it } from 'vitest';
import { localeOf } from '../../../../renderer/i18n/locale-of.ts';

describe('the language of the system', () => {
  it.each(['zh-TW', 'zh-HK', 'zh-MO', 'zh-Hant', 'zh-Hant-CN', 'ZH-hant-hk'])('%s reads Traditional Chinese', (tag) => {
    expect(localeOf([tag])).toBe('zh-Hant');
  });
  it.each(['zh', 'zh-CN', 'zh-SG', 'zh-Hans', 'zh-Hans-TW', 'zh-Hans-HK'])('%s reads Simplified Chinese', (tag) => {
    expect(localeOf([tag])).toBe('zh-Hans');
  });
  it('takes the first language that the interface speaks', () => {
    expect(localeOf(['ja-JP', 'zh-TW', 'en-US'])).toBe('zh-Hant');
    expect(localeOf(['en-GB', 'zh-CN'])).toBe('en');
  });
  it('speaks English to everybody else', () => {
    expect(localeOf(['fr', 'de-DE'])).toBe('en');
    expect(localeOf([])).toBe('en');
  });
  it('does not take a language that merely begins alike', () => {
    expect(localeOf(['zha', 'enm'])).toBe('en');
  });
});
