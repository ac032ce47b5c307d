import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import type { MonthOfPurchases } from '../../../../data/purchases.ts';
import { EmptyState } from '../../../../ui/empty-state.tsx';
import { hasDraft } from '../../fields/use-draft.ts';
import { MonthChart } from '../overview/month-chart.tsx';
import { Section } from '../section.tsx';
import { AddLine } from './add-line.tsx';
import { LineList } from './line-list.tsx';
import { MonthTable } from './month-table.tsx';
import page from '../page.module.css';

interface PurchasesTabProps {
  readonly customer: Customer;
  readonly months: readonly MonthOfPurchases[] | undefined;
}

/** What the customer bought: by month as a picture and as figures, and line by line. */
export function PurchasesTab({ customer, months }: PurchasesTabProps) {
  const t = useTranslations('customers.purchases');
  const navigate = useNavigate();
  const [adding, setAdding] = useState(() => hasDraft(`${customer.id}.sale`));
  return (
    <>
      <div className={page.pad}>
        {adding ? (
          <AddLine customer={customer} onClose={() => setAdding(false)} />
        ) : (
          <div>
            <Button size="compact-sm" variant="default" onClick={() => setAdding(true)}>
              {t('add')}
            </Button>
          </div>
        )}
      </div>
      <Section title={t('byMonth')}>
        <MonthChart months={months} />
        {months && <MonthTable months={months} />}
      </Section>
      <LineList
        customer={customer}
        empty={
          <EmptyState title={t('empty')} hint={t('emptyHint')}>
            <Button variant="default" onClick={() => void navigate({ to: '/import' })}>
              {t('import')}
            </Button>
          </EmptyState>
        }
      />
    </>
  );
}
