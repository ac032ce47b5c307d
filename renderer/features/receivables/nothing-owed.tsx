import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { postableSheets } from '../../data/credit/ledger-posting.ts';
import { useQuery } from '../../data/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

interface NothingOwedProps {
  readonly filtered: boolean;
  readonly onShowAll: () => void;
}

/** Nobody owes anything: says why, and what to do next. */
export function NothingOwed({ filtered, onShowAll }: NothingOwedProps) {
  const t = useTranslations('receivables.empty');
  const navigate = useNavigate();
  const sheets = useQuery(postableSheets, []);
  if (filtered) {
    return (
      <EmptyState title={t('noMatch')} hint={t('noMatchHint')}>
        <Button onClick={onShowAll}>{t('showAll')}</Button>
      </EmptyState>
    );
  }
  const waiting = sheets?.filter(({ kind, state }) => kind === 'receivables' && state !== 'posted').length ?? 0;
  if (waiting > 0) {
    return (
      <EmptyState title={t('toPost', { count: waiting })} hint={t('toPostHint')}>
        <Button onClick={() => void navigate({ to: '/receivables', search: { tab: 'ledgers' } })}>{t('post')}</Button>
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t('title')} hint={t('hint')}>
      <Button onClick={() => void navigate({ to: '/import' })}>{t('import')}</Button>
      <Button variant="default" onClick={() => void navigate({ to: '/customers' })}>
        {t('type')}
      </Button>
    </EmptyState>
  );
}
