import type { ReactNode } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { LocalDate } from '../../shared/values/id.ts';
import type { Sentence } from './explain-verdict.ts';
import { useFormat } from './format.ts';
import classes from './verdict-explanation.module.css';

interface VerdictSentencesProps {
  readonly sentences: readonly Sentence[];
  readonly status: string;
  readonly clause: string;
  readonly asOf: LocalDate;
}

/** An explanation as running text with its figures marked, and the clause and day that it is by. */
export function VerdictSentences({ sentences, status, clause, asOf }: VerdictSentencesProps) {
  const t = useTranslations('verdict');
  const format = useFormat();
  // The keys are checked where sentences are made; their values differ from key to key.
  const rich = t.rich as unknown as (key: Sentence['key'], values: Record<string, unknown>) => ReactNode;
  // Chinese sentences follow each other without a space.
  const joint = useLocale() === 'en' ? ' ' : '';
  return (
    <div className={classes.explanation} data-status={status}>
      {sentences.map(({ key, values, role }) => (
        <span key={`${key} ${String(values['item'] ?? values['grade'])}`} className={classes[role]}>
          {rich(key, { ...values, f: markFigure })}
          {joint}
        </span>
      ))}
      <span className={classes.foot}>{t('foot', { clause, asOf: format.date(asOf) })}</span>
    </div>
  );
}

function markFigure(figure: ReactNode): ReactNode {
  return <span className={classes.figure}>{figure}</span>;
}
