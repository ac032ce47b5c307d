import en from '../../shared/texts/en/menu.json';
import zhHans from '../../shared/texts/zh-Hans/menu.json';
import zhHant from '../../shared/texts/zh-Hant/menu.json';
import type { Locale } from '../../shared/values/id.ts';

type MenuTexts = typeof zhHant;

const TEXTS: Readonly<Record<Locale, MenuTexts>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

/** The native shell's texts: menu, dialogs, crash page. */
export function menuTexts(locale: Locale): MenuTexts {
  return TEXTS[locale];
}
