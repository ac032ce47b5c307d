import { useTranslations } from 'use-intl';
import type { SheetWording } from '../../../../shared/dossier/dossier-sheets.ts';
import type { Comparison } from '../../../../shared/rules/verdict.ts';
import { useFormat } from '../../format.ts';
import { usePaperWords } from '../use-paper-words.ts';

/** Texts of the exported sheets in the present language. */
export function useSheetWording(): SheetWording {
  const t = useTranslations('dossier');
  const policy = useTranslations('policy');
  const units = useTranslations('words.unit');
  const grades = useTranslations('words.grade');
  const words = usePaperWords();
  const format = useFormat();

  function figure({ unit, ...comparison }: Comparison, which: 'actual' | 'threshold'): string {
    const value = comparison[which];
    if (value === null) return '';
    if (typeof value === 'string') return value === 'A' || value === 'B' || value === 'C' || value === 'D' ? grades(value) : value;
    if (unit === 'score') return String(value);
    if (unit === 'share') return format.percent(value);
    if (unit === 'kg') return `${format.tonnes(value)} ${units('t')}`;
    return unit === 'months' || unit === 'years' ? `${format.integer(value)} ${units(unit)}` : format.integer(value);
  }

  return {
    sheet: (name) => t(`sheet.${name}`),
    column: (name) => t(`sheet.${name}`),
    mask: (mask) => t(`mask.${mask}`),
    label: (text) => words.label(text),
    header: words.header,
    value: words.value,
    condition: ({ parameter }) => policy(`parameter.${parameter}`),
    figure,
    holds: (holds) => t(holds ? 'sheet.yes' : 'sheet.no'),
  };
}
