import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AssessmentVerdict } from '../../../../../../shared/rules/5-credit/index.ts';
import { useWording } from '../../../../../ui/use-wording.ts';
import { StandingChip } from '../standing-chip.tsx';
import classes from './sheet.module.css';

interface SheetResultProps {
  readonly verdict: AssessmentVerdict;
  /** Buttons. */
  readonly children: ReactNode;
}

/** What the sheet comes to, as one types. */
export function SheetResult({ verdict, children }: SheetResultProps) {
  const t = useTranslations('credit.sheet');
  const say = useWording();
  const { remarks } = verdict.explanation;
  return (
    <div className={classes.result} data-result={verdict.status}>
      <span role="status" aria-live="polite">
        {verdict.status === 'met' ? (
          <>
            <span className={classes.total}>{t('score', { score: verdict.score ?? 0 })}</span> <StandingChip standing={verdict.value} />
          </>
        ) : (
          t('incomplete', { count: verdict.status === 'incomplete' ? verdict.missing.length : 0 })
        )}
      </span>
      <span className={classes.push}>{children}</span>
      {verdict.status === 'incomplete' && (
        <span className={classes.line}>
          {t('missing', { items: say.list(verdict.items.filter(({ source }) => source === 'missing').map(({ item }) => say.item(item))) })}
        </span>
      )}
      {remarks.includes('licenceMissing') && <span className={classes.line}>{t('remark.licenceMissing')}</span>}
      {remarks.includes('licenceExpired') && <span className={classes.line}>{t('remark.licenceExpired')}</span>}
      {remarks.includes('recordWithoutFacts') && <span className={classes.line}>{t('remark.recordWithoutFacts')}</span>}
    </div>
  );
}
