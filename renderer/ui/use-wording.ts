import { useLocale, useTranslations } from 'use-intl';
import { GRADES } from '../../shared/rules/2-grading/index.ts';
import type { CreditWording } from './explain-credit.ts';
import { useFormat } from './format.ts';

/** How the figures and names of an explanation read in the present language. */
export function useWording(): CreditWording {
  const t = useTranslations('verdict');
  const words = useTranslations('words');
  const format = useFormat();
  const locale = useLocale();
  return {
    value: (value) => valueWord(value, words),
    tonnes: format.tonnes,
    percent: format.percent,
    // Rounded up: a distance that is left never reads as none.
    points: (share) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(Math.ceil(share * 10_000 - 1e-6) / 100),
    date: format.date,
    version: (from, isDefault) => (isDefault ? t('version.default') : t('version.since', { date: format.date(from) })),
    money: format.money,
    number: (figure) => new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(figure),
    item: (item) => t(`item.${item}`),
    // Chinese units are listed with nothing between them, names with the mark of a list.
    list: (names) => (locale.startsWith('zh') ? names.join('\u3001') : new Intl.ListFormat(locale, { type: 'unit' }).format(names)),
    recordFigure: (figure, unit) => {
      if (unit === 'share') return format.percent(figure);
      return unit === 'days' ? t('figure.days', { figure: String(figure) }) : t('figure.times', { count: figure });
    },
  };
}

function valueWord(value: string, words: ReturnType<typeof useTranslations<'words'>>): string {
  const grade = GRADES.find((each) => each === value);
  if (grade) return words(`grade.${grade}`);
  if (value === 'large' || value === 'medium' || value === 'small') return words(`scale.${value}`);
  if (value === 'good' || value === 'fair' || value === 'poor') return words(`credit.${value}`);
  return value === 'construction' || value === 'machinery' || value === 'metalProducts' ? words(`industry.${value}`) : value;
}
