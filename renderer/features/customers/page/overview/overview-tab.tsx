import { Anchor } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import { VerdictExplanation } from '../../../../ui/verdict-explanation.tsx';
import { FieldRow } from '../../fields/field-row.tsx';
import type { EditableField } from '../../fields/editable-field.ts';
import type { PageData } from '../page-data.ts';
import { Section } from '../section.tsx';
import { GradeSection } from './grade-section.tsx';
import { MonthChart } from './month-chart.tsx';
import { NextSteps } from './next-steps.tsx';
import classes from './overview.module.css';

const BASIC: readonly EditableField[] = [
  'name',
  'shortName',
  'code',
  'creditCode',
  'industry',
  'subTrade',
  'stage',
  'salesRep',
  'region',
  'phone',
  'email',
  'address',
  'legalRepresentative',
  'since',
  'declaredAnnualKg',
  'businessScope',
  'notes',
];

interface OverviewTabProps {
  readonly customer: Customer;
  readonly data: PageData;
  readonly onTab: (tab: string) => void;
}

export function OverviewTab({ customer, data, onTab }: OverviewTabProps) {
  const { grading, months } = data;
  const t = useTranslations('customers.overview');
  const words = useTranslations('words');
  return (
    <>
      <GradeSection customer={customer} grading={grading} />
      <Section
        title={t('chart')}
        aside={
          <Anchor component="button" size="xs" ml="auto" onClick={() => onTab('purchases')}>
            {t('toPurchases')}
          </Anchor>
        }
      >
        <MonthChart months={months} />
      </Section>
      <NextSteps customer={customer} data={data} onTab={onTab} />
      <Section title={t('classification')}>
        {grading && (
          <dl className={classes.verdicts}>
            <dt>{words('field.industry')}</dt>
            <dd>
              <VerdictExplanation verdict={grading.industry} />
            </dd>
            <dt>{words('field.scale')}</dt>
            <dd>
              <VerdictExplanation verdict={grading.scale} />
            </dd>
          </dl>
        )}
      </Section>
      <Section title={t('basic')}>
        {BASIC.map((field) => (
          <FieldRow key={field} customer={customer} field={field} />
        ))}
        {customer.formerNames.length > 0 && (
          <p className={classes.former}>
            {words('field.formerNames')} {customer.formerNames.join('、')}
          </p>
        )}
      </Section>
    </>
  );
}
