import { useLocale, useTranslations, type MessageKeys, type Messages, type NestedKeyOf } from 'use-intl';
import type { DossierColumn, DossierText, DossierValue, ValueKind } from '../../../shared/dossier/dossier.ts';
import { useFormat } from '../../ui/format.ts';

export interface DossierWords {
  readonly label: (text: DossierText, values?: Readonly<Record<string, string | number>>) => string;
  /** With its unit: `1,234.567 t`. */
  readonly value: (kind: ValueKind, value: DossierValue) => string;
  /** The unit stands in the column's header. */
  readonly cell: (kind: ValueKind, value: DossierValue) => string;
  readonly header: (column: DossierColumn) => string;
}

type Format = ReturnType<typeof useFormat>;
type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** Texts and values of a dossier in the present language. */
export function useDossierWords(): DossierWords {
  const translate = useTranslations();
  const format = useFormat();
  const locale = useLocale();
  // Values differ from key to key, which no one type says; that every key has a text is checked below.
  const t = translate as unknown as Translate;

  function cell(kind: ValueKind, value: DossierValue): string {
    if (value === null || value === '') return '—';
    return typeof value === 'number' ? numberText(kind, value, format) : wordText(kind, value, t, format);
  }

  function unitOf(kind: ValueKind): string {
    return kind === 'tonnes' ? t('words.unit.t') : kind === 'money' ? t('words.unit.yuan') : '';
  }

  return {
    label: (text: Extract<DossierText, MessageKeys<Messages, NestedKeyOf<Messages>>>, values = {}) => t(text, datesWritten(values, format)),
    cell,
    value: (kind, value) => {
      const unit = unitOf(kind);
      return value === null || value === '' || unit === '' ? cell(kind, value) : `${cell(kind, value)} ${unit}`;
    },
    header: ({ label, kind }) => {
      const unit = label === 'words.sale.unitPriceFen' ? t('words.unit.yuanPerTonne') : unitOf(kind);
      if (unit === '') return t(label);
      return locale === 'en' ? `${t(label)} (${unit})` : `${t(label)}（${unit}）`;
    },
  };
}

function numberText(kind: ValueKind, value: number, format: Format): string {
  if (kind === 'tonnes') return format.tonnes(value);
  if (kind === 'money') return format.money(value);
  return kind === 'percent' ? format.percent(value) : format.integer(value);
}

function wordText(kind: ValueKind, value: string, t: Translate, format: Format): string {
  if (kind === 'date') return format.date(value);
  if (kind === 'industry' || kind === 'stage' || kind === 'grade' || kind === 'credit' || kind === 'weighing')
    return t(`words.${kind}.${value}`);
  return value;
}

function datesWritten(values: Readonly<Record<string, string | number>>, format: Format): Readonly<Record<string, string | number>> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? format.date(value) : value,
    ]),
  );
}
