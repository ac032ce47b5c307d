import { useLocale, useTranslations } from 'use-intl';
import type { PaperColumn, PaperValue, PaperValues, ValueKind } from '../../../shared/paper/paper-block.ts';
import { useFormat } from '../format.ts';
import type { PaperText } from './paper-text.ts';

export interface PaperWords {
  readonly label: (text: PaperText, values?: PaperValues) => string;
  /** With its unit: `1,234.567 t`. */
  readonly value: (kind: ValueKind, value: PaperValue) => string;
  /** The unit stands in the column's header. */
  readonly cell: (kind: ValueKind, value: PaperValue) => string;
  readonly header: (column: PaperColumn<PaperText>) => string;
}

type Format = ReturnType<typeof useFormat>;
type Translate = (key: string, values?: PaperValues) => string;

/** Texts and values on paper in the language around it. `dateInText`: how days inside sentences read, the short form unless given. */
export function usePaperWords(dateInText?: (date: string) => string): PaperWords {
  const translate = useTranslations();
  const format = useFormat();
  const locale = useLocale();
  // Values differ from key to key, which no one type says; that every key has a text is in the type of `label`.
  const t = translate as unknown as Translate;

  function label(text: PaperText, values: PaperValues = {}): string {
    return t(text, datesWritten(values, dateInText ?? format.date));
  }

  function cell(kind: ValueKind, value: PaperValue): string {
    if (value === null || value === '') return '—';
    return typeof value === 'number' ? numberText(kind, value, format) : wordText(kind, value, t, format);
  }

  function unitOf(kind: ValueKind): string {
    return kind === 'tonnes' ? t('words.unit.t') : kind === 'money' ? t('words.unit.yuan') : '';
  }

  return {
    label,
    cell,
    value: (kind, value) => {
      const unit = unitOf(kind);
      return value === null || value === '' || unit === '' ? cell(kind, value) : `${cell(kind, value)} ${unit}`;
    },
    header: ({ label: text, values, kind }) => {
      const unit = text === 'words.sale.unitPriceFen' ? t('words.unit.yuanPerTonne') : unitOf(kind);
      if (unit === '') return label(text, values);
      return locale === 'en' ? `${label(text, values)} (${unit})` : `${label(text, values)}（${unit}）`;
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
  if (kind === 'label') return t(value);
  if (kind === 'industry' || kind === 'stage' || kind === 'grade' || kind === 'credit' || kind === 'weighing')
    return t(`words.${kind}.${value}`);
  return value;
}

function datesWritten(values: PaperValues, date: (date: string) => string): PaperValues {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? date(value) : value,
    ]),
  );
}
