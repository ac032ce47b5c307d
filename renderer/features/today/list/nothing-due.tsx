import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { orderCustomers } from '../../../data/customer-table.ts';
import { useQuery } from '../../../data/use-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';

interface NothingDueProps {
  readonly asOf: LocalDate;
  readonly who: 'me' | 'team';
  readonly onTeam: () => void;
}

/** Nothing to do; without a single customer it says where they come from. */
export function NothingDue({ asOf, who, onTeam }: NothingDueProps) {
  const t = useTranslations('today');
  const navigate = useNavigate();
  const total = useQuery(async () => (await orderCustomers({ text: '', filters: {}, sort: BY_NAME, asOf })).total, [asOf]);
  if (total === undefined) return null;
  if (total > 0)
    return (
      <EmptyState title={t('empty')} hint={t('emptyHint')}>
        {who === 'me' && <Button onClick={onTeam}>{t('showTeam')}</Button>}
      </EmptyState>
    );
  return (
    <EmptyState title={t('noCustomers')} hint={t('noCustomersHint')}>
      <Button onClick={() => void navigate({ to: '/import' })}>{t('toImport')}</Button>
      <Button variant="default" onClick={() => void navigate({ to: '/customers/new' })}>
        {t('newCustomer')}
      </Button>
    </EmptyState>
  );
}

const BY_NAME = { column: 'name', descending: false } as const;
