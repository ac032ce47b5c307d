import { createTranslator } from 'use-intl/core';
import type { RefusalCode } from '../../shared/workbook/grid.ts';
import en from '../../shared/texts/en/ledger.json';
import zhHans from '../../shared/texts/zh-Hans/ledger.json';
import zhHant from '../../shared/texts/zh-Hant/ledger.json';
import type { Locale } from '../../shared/values/id.ts';

const TEXTS: Readonly<Record<Locale, typeof zhHant>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Texts of the reader in one language; a key that is missing gives its last part, never an exception. */
export function ledgerTexts(locale: Locale): Say {
  const translate = createTranslator({
    locale,
    messages: TEXTS[locale],
    onError: () => undefined,
    getMessageFallback: ({ key }) => key.split('.').at(-1) ?? key,
  });
  return (key, values) => (translate as unknown as Say)(key, values);
}

export function refusalText(say: Say, code: RefusalCode, file: string, details: Readonly<Record<string, string | number>>): string {
  return say(`refusal.${code}`, { file, limit: '', found: '', ...details });
}
