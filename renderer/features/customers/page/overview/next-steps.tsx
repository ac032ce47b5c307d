import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { today } from '../../../../data/clock.ts';
import { creditSteps, type CreditStep } from '../credit/credit-steps.ts';
import type { PageData } from '../page-data.ts';
import { Section } from '../section.tsx';
import { stepsOfRecord, type NextStepOfRecord } from './steps-of-record.ts';
import classes from './overview.module.css';

interface NextStepsProps {
  readonly customer: Customer;
  readonly data: PageData;
  readonly onTab: (tab: string) => void;
}

/** What the record itself asks for next, with the clause that asks for it. */
export function NextSteps({ customer, data: { grading, months, credit, contracts, parameters }, onTab }: NextStepsProps) {
  const t = useTranslations('customers.next');
  if (!grading || !months || !credit || !contracts || !parameters) return null;
  const steps: readonly (NextStepOfRecord | CreditStep)[] = [
    ...creditSteps(credit, contracts, parameters.values.contractExpiryWarnDays, today()),
    ...stepsOfRecord(customer, grading, months),
  ];
  return (
    <Section title={t('title')}>
      {steps.length === 0 && <span className={classes.clause}>{t('nothing')}</span>}
      <ul className={classes.steps}>
        {steps.map(({ code, clause, tab, ...rest }) => (
          <li key={code}>
            <Anchor
              component="button"
              size="sm"
              onClick={() =>
                tab === 'overview'
                  ? document.querySelector<HTMLElement>(`[data-field="${'field' in rest ? rest.field : ''}"] button`)?.click()
                  : onTab(tab)
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
