import { useTranslations } from 'use-intl';
import type { BenefitCondition } from '../../../../../shared/rules/4-relationship/index.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useWording } from '../../../../ui/use-wording.ts';
import { Section } from '../section.tsx';
import type { CareData } from './care-data.ts';
import classes from '../credit/credit.module.css';

/** §4.4.3 price discount and priority supply, with every condition, whether it holds or not. */
export function BenefitSection({ care }: { readonly care: CareData }) {
  const t = useTranslations('care.benefits');
  const format = useFormat();
  const { benefits, from, until } = care.benefits;
  return (
    <Section title={t('title')} aside={<span className={classes.dim}>{benefits.clause}</span>}>
      <div className={classes.row} data-benefits={benefits.qualifies ? 'yes' : 'no'}>
        <span className={classes.chip} data-tone={benefits.qualifies ? 'good' : undefined}>
          {benefits.qualifies ? t('yes', { share: format.percent(benefits.discountShare) }) : t('no')}
        </span>
        {from && <span className={classes.dim}>{t('from', { date: format.date(from) })}</span>}
        {until && <span className={classes.dim}>{t('until', { date: format.date(until) })}</span>}
      </div>
      <div className={classes.scroll}>
        <table className={classes.table} style={{ marginTop: 8 }}>
          <thead>
            <tr>
              <th scope="col">{t('condition')}</th>
              <th scope="col">{t('actual')}</th>
              <th scope="col">{t('threshold')}</th>
              <th scope="col" data-text>
                {t('holds')}
              </th>
            </tr>
          </thead>
          <tbody>
            {benefits.conditions.map((condition) => (
              <Condition key={condition.quantity} condition={condition} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function Condition({ condition }: { readonly condition: BenefitCondition }) {
  const t = useTranslations('care.benefits');
  const format = useFormat();
  const { quantity, actual, threshold, parameterFrom, holds } = condition;
  const word = useConditionWord(quantity);
  return (
    <tr data-condition={quantity} data-holds={holds}>
      <th scope="row" data-wrap>
        {t(`quantity.${quantity}`)}
        {parameterFrom && <div className={classes.dim}>{t('parameterFrom', { date: format.date(parameterFrom) })}</div>}
      </th>
      <td>{actual === null ? t('unknown') : word(actual)}</td>
      <td>{quantity === 'notSuspended' ? word(threshold) : t('atLeast', { value: word(threshold) })}</td>
      <td data-text className={holds ? undefined : classes.soon}>
        {t(holds ? 'yesHolds' : 'noHolds')}
      </td>
    </tr>
  );
}

function useConditionWord(quantity: BenefitCondition['quantity']): (value: number | string) => string {
  const t = useTranslations('care.benefits');
  const { value: word } = useWording();
  return (value) => {
    if (typeof value === 'number') return t('years', { years: value });
    if (quantity === 'notSuspended') return t(value === 'suspended' ? 'suspended' : 'active');
    return word(value);
  };
}
