import { Button, SegmentedControl } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { loanRows } from '../../../data/archive/loans.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import { ArchivePlaces } from '../../../ui/archive-places.tsx';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ScreenHeader } from '../../../ui/screen-header.tsx';
import { GiveBack } from './give-back.tsx';
import { LendDialog } from './lend-dialog.tsx';
import { LoanTable } from './loan-table.tsx';
import screen from '../archive.module.css';

const SHOWN = ['out', 'overdue', 'all'] as const;

/** §6.2.1 who has which paper, until when, and whom to chase. */
export function LoansScreen() {
  const t = useTranslations('archive.loans');
  const places = useTranslations('archive.places');
  const navigate = useNavigate();
  const search = useSearch({ from: '/framed/loans' });
  const day = today();
  const show = SHOWN.find((each) => each === search.show) ?? 'out';
  const rows = useQuery(() => loanRows(show, day), [show, day]);
  const change = (patch: { readonly show?: string | undefined; readonly customer?: string | undefined }): void =>
    void navigate({ to: '/loans', replace: true, search: (before) => ({ ...before, ...patch }) });
  return (
    <main className={screen.screen} data-screen="loans">
      <ScreenHeader title={places('loans')} actions={<Button onClick={() => change({ customer: 'choose' })}>{t('lend')}</Button>}>
        <ArchivePlaces />
      </ScreenHeader>
      <div className={screen.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('show')}
          value={show}
          onChange={(next) => change({ show: next === 'out' ? undefined : next })}
          data={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
        />
        <GiveBack />
        <span className={screen.count} role="status">
          {rows && t('count', { count: rows.length })}
        </span>
      </div>
      <div className={screen.scroll}>
        {rows?.length === 0 && <EmptyState title={t(`none.${show}`)} hint={t('noneHint')} />}
        {rows !== undefined && rows.length > 0 && <LoanTable rows={rows} />}
      </div>
      {search.customer !== undefined && (
        <LendDialog customerId={search.customer === 'choose' ? '' : search.customer} onClose={() => change({ customer: undefined })} />
      )}
    </main>
  );
}
