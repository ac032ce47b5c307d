import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { longOverdueProposal } from '../../../../../shared/rules/5-credit/index.ts';
import { proposeMeasures } from '../../../../data/credit/suspensions.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useRun } from '../../use-run.ts';
import type { CreditData } from './credit-data.ts';
import classes from './credit.module.css';

/** §5.3.3: what the rules ask for and nobody has proposed yet. */
export function LongOverdue({ data: { id, account, picture, suspensions, parameters, asOf } }: { readonly data: CreditData }) {
  const t = useTranslations('credit.banner');
  const format = useFormat();
  const run = useRun();
  const proposal = longOverdueProposal(account, picture.limit, suspensions, parameters, asOf);
  if (proposal === null || (proposal.suspend === null && proposal.limitCut === null)) return null;
  const { oldest, overdueFen, suspend, limitCut } = proposal;
  const measures = [
    suspend && t('asked.suspended', { days: suspend.thresholdDays }),
    limitCut && t('asked.limitCut', { limit: format.money(limitCut.toFen) }),
  ].filter((measure) => measure !== null);
  return (
    <div className={classes.banner} data-tone="soon" data-long-overdue role="status">
      <p className={classes.bannerTitle}>{t('longOverdue', { docNo: oldest.docNo || t('unnumbered'), days: oldest.days })}</p>
      <p>
        {t('inAll', { amount: format.money(overdueFen) })} {measures.join(' ')}
      </p>
      <div>
        <Button size="compact-sm" onClick={() => void run(proposeMeasures([id], asOf), t('proposed'))}>
          {t('propose')}
        </Button>
      </div>
    </div>
  );
}
