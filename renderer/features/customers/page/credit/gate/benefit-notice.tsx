import { useTranslations } from 'use-intl';
import type { Fen, Id } from '../../../../../../shared/values/id.ts';
import { today } from '../../../../../data/clock.ts';
import { dataVersion } from '../../../../../data/data-version.ts';
import { benefitsOfCustomer } from '../../../../../data/relationship/benefits.ts';
import { useQuery } from '../../../../../data/use-query.ts';
import { useFormat } from '../../../../../ui/format.ts';
import classes from '../credit.module.css';

interface BenefitNoticeProps {
  readonly customerId: Id;
  /** As typed; null: not a figure yet. */
  readonly amountFen: Fen | null;
}

/** §4.4.3 at order time: what a long-term good customer gets, from when to when, and what the discount is of this order. */
export function BenefitNotice({ customerId, amountFen }: BenefitNoticeProps) {
  const t = useTranslations('care.benefits');
  const format = useFormat();
  const found = useQuery(async () => {
    await dataVersion();
    return benefitsOfCustomer(customerId, today());
  }, [customerId]);
  if (!found?.benefits.qualifies) return null;
  const { benefits, from, until } = found;
  const parts = [
    t('yes', { share: format.percent(benefits.discountShare) }),
    ...(from === null ? [] : [t('from', { date: format.date(from) })]),
    ...(until === null ? [] : [t('until', { date: format.date(until) })]),
    ...(amountFen === null || amountFen <= 0 ? [] : [t('saves', { amount: format.money(Math.round(amountFen * benefits.discountShare)) })]),
  ];
  return (
    <div className={classes.notice} data-outcome="pass" data-benefit-notice role="status">
      <span>
        {parts.join(' · ')} <span className={classes.dim}>{benefits.clause}</span>
      </span>
    </div>
  );
}
