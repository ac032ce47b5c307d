import type { Locale } from '../../values/id.ts';
import type { FieldType } from '../ledger-fields.ts';
import type { FieldValue } from '../reading.ts';

const CHOICES: Readonly<Record<string, Readonly<Record<Locale, string>>>> = {
  theoretical: { 'zh-Hans': '理计', 'zh-Hant': '理計', en: '理计' },
  weighed: { 'zh-Hans': '过磅', 'zh-Hant': '過磅', en: '过磅' },
  true: { 'zh-Hans': '满意', 'zh-Hant': '滿意', en: 'yes' },
  false: { 'zh-Hans': '不满意', 'zh-Hant': '不滿意', en: 'no' },
};

/** A field as it goes into a cell: figures in fen and kg, days as `YYYY-MM-DD`, choices in the reader's words. */
export function writtenValue(type: FieldType, value: FieldValue | undefined, locale: Locale): string | number | null {
  if (value === undefined || typeof value === 'object') return null;
  if (typeof value === 'boolean' || type === 'weighing') return CHOICES[String(value)]?.[locale] ?? String(value);
  return value;
}

/** Fields in which the reader may take a blank for the name above it: there, nothing is written as a dash, which it takes for nothing. */
export function isFilledDown(field: string): boolean {
  return field === 'customer' || field === 'date';
}

export const NOTHING = '—';
