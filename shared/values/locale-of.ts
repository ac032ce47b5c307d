import type { Locale } from './id.ts';

/** The first of the system's languages (BCP 47) that the interface speaks, else English. */
export function localeOf(languages: readonly string[]): Locale {
  for (const language of languages) {
    const tag = language.toLowerCase();
    if (/^zh\b.*\b(?:hant|tw|hk|mo)\b/.test(tag) && !/\bhans\b/.test(tag)) return 'zh-Hant';
    if (/^zh\b/.test(tag)) return 'zh-Hans';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'en';
}
