import { useTranslations } from 'use-intl';
import type { CreditAssessment } from '../../../../../../shared/records/credit-assessment.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { StandingChip } from '../standing-chip.tsx';
import classes from '../credit.module.css';

/** Earlier sheets, newest first. */
export function AssessmentHistory({ assessments }: { readonly assessments: readonly CreditAssessment[] }) {
  const t = useTranslations('credit.standing');
  const format = useFormat();
  const decided = assessments.filter(({ state }) => state === 'approved' || state === 'withdrawn');
  if (decided.length === 0) return null;
  return (
    <details className={classes.text}>
      <summary>{t('history', { count: decided.length })}</summary>
      <ul className={classes.list}>
        {decided.map(({ id, asOf, state, standing, computed, reason, effectiveFrom, approvedBy, preparedBy }) => (
          <li key={id} className={classes.item} data-assessment={state}>
            {format.date(asOf)} {standing && <StandingChip standing={standing} />}{' '}
            {state === 'withdrawn'
              ? t('withdrawn', { who: preparedBy })
              : t('approved', { who: approvedBy, date: effectiveFrom ? format.date(effectiveFrom) : '—' })}
            {computed !== null && standing !== null && computed !== standing && (
              <span className={classes.dim}> {t('differs', { reason })}</span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
