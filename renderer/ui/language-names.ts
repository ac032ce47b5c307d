import type { Locale } from '../../shared/values/id.ts';

/** Every language in its own words, the same in all languages. */
export const LANGUAGE_NAMES: Readonly<Record<Locale, string>> = { 'zh-Hant': '繁體中文', 'zh-Hans': '简体中文', en: 'English' };
