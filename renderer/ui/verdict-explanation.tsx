import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import { GRADES } from '../../shared/rules/2-grading/index.ts';
import type { Verdict } from '../../shared/rules/verdict.ts';
import { explainVerdict, type Sentence, type Wording } from './explain-verdict.ts';
import { useFormat } from './format.ts';
import classes from './verdict-explanation.module.css';

interface VerdictExplanationProps {
  readonly verdict: Verdict<string>;
}

/** Why a computed value is what it is, in complete sentences: clause, parameters and their date, figures compared, distance to the next. */
export function VerdictExplanation({ verdict }: VerdictExplanationProps) {
  const t = useTranslations('verdict');
  const say = useWording();
  // The keys are checked where sentences are made; their values differ from key to key.
  const rich = t.rich as unknown as (key: Sentence['key'], values: Record<string, unknown>) => ReactNode;
  const { clause, asOf } = verdict.explanation;
  // Chinese sentences follow each other without a space.
  const joint = useLocale() === 'en' ? ' ' : '';
  return (
    <div className={classes.explanation} data-status={verdict.status}>
      {explainVerdict(verdict, say).map(({ key, values, role }) => (
        <span key={`${key} ${String(values['grade'])}`} className={classes[role]}>
          {rich(key, { ...values, f: markFigure })}
          {joint}
        </span>
      ))}
      <span className={classes.foot}>{t('foot', { clause, asOf: say.date(asOf) })}</span>
    </div>
  );
}

function markFigure(figure: ReactNode): ReactNode {
  return <span className={classes.figure}>{figure}</span>;
}

function useWording(): Wording {
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
  };
}

function valueWord(value: string, words: ReturnType<typeof useTranslations<'words'>>): string {
  const grade = GRADES.find((each) => each === value);
  if (grade) return words(`grade.${grade}`);
  if (value === 'large' || value === 'medium' || value === 'small') return words(`scale.${value}`);
  return value === 'construction' || value === 'machinery' || value === 'metalProducts' ? words(`industry.${value}`) : value;
}
