import { useTranslations } from 'use-intl';
import { parametersAt } from '../../../../../../shared/policy/parameters-at.ts';
import { assessCredit } from '../../../../../../shared/rules/5-credit/index.ts';
import { AssessmentExplanation } from '../../../../../ui/credit-explanation.tsx';
import type { CreditData } from '../credit-data.ts';
import classes from '../credit.module.css';

/** Why the standing is what it is: the approved sheet, by the figures in force on its day. */
export function AssessmentWhy({ data: { picture, versions } }: { readonly data: CreditData }) {
  const t = useTranslations('credit.standing');
  const { assessment } = picture;
  if (!assessment) return <div className={classes.why}>{t('neverWhy')}</div>;
  const verdict = assessCredit(assessment, null, parametersAt(versions, assessment.asOf), assessment.asOf);
  return (
    <div className={classes.why} data-why="standing">
      <AssessmentExplanation verdict={verdict} />
      {assessment.standing !== assessment.computed && <p className={classes.text}>{t('differs', { reason: assessment.reason })}</p>}
    </div>
  );
}
