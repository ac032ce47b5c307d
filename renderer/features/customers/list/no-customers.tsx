import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { setView } from '../table-view.ts';
import type { Address } from '../views/use-address.ts';

interface NoCustomersProps {
  readonly address: Address;
  /** Customers there are without the filter. */
  readonly total: number;
}

/** Nobody to show: says why, and what to do next. */
export function NoCustomers({ address, total }: NoCustomersProps) {
  const t = useTranslations('customers.empty');
  const navigate = useNavigate();
  if (total > 0) {
    return (
      <EmptyState title={t('noMatch')} hint={t('noMatchHint')}>
        <Button
          onClick={() => {
            setView({ filters: {} });
            address.setText('');
          }}
        >
          {t('showAll')}
        </Button>
        <Button variant="default" onClick={address.openNew}>
          {t('new')}
        </Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('title')} hint={t('hint')}>
      <Button onClick={() => void navigate({ to: '/import' })}>{t('import')}</Button>
      <Button variant="default" onClick={address.openNew}>
        {t('new')}
      </Button>
      <Button variant="default" onClick={() => void navigate({ to: '/welcome' })}>
        {t('sample')}
      </Button>
    </EmptyState>
  );
}
