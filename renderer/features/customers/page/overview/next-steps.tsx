import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import type { GradingOutcome } from '../../../../data/gradings.ts';
import type { MonthOfPurchases } from '../../../../data/purchases.ts';
import { Section } from '../section.tsx';
import { stepsOfRecord } from './steps-of-record.ts';
import classes from './overview.module.css';

interface NextStepsProps {
  readonly customer: Customer;
  readonly grading: GradingOutcome | undefined;
  readonly months: readonly MonthOfPurchases[] | undefined;
  readonly onTab: (tab: string) => void;
}

/** What the record itself asks for next, with the clause that asks for it. */
export function NextSteps({ customer, grading, months, onTab }: NextStepsProps) {
  const t = useTranslations('customers.next');
  if (!grading || !months) return null;
  const steps = stepsOfRecord(customer, grading, months);
  return (
    <Section title={t('title')}>
      {steps.length === 0 && <span className={classes.clause}>{t('nothing')}</span>}
      <ul className={classes.steps}>
        {steps.map(({ code, clause, tab, field }) => (
          <li key={code}>
            <Anchor
              component="button"
              size="sm"
              onClick={() =>
                tab === 'overview' ? document.querySelector<HTMLElement>(`[data-field="${field ?? ''}"] button`)?.click() : onTab(tab)
              }
            >
              {t(code)}
            </Anchor>
            <span className={classes.clause}>{clause}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
