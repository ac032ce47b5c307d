import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { Address } from '../use-address.ts';

interface NoComplaintsProps {
  readonly address: Address;
  readonly who: string;
  /** There are some, but not of these. */
  readonly anyAtAll: boolean;
}

export function NoComplaints({ address, who, anyAtAll }: NoComplaintsProps) {
  const t = useTranslations('complaints.empty');
  if (!anyAtAll) {
    return (
      <EmptyState title={t('title')} hint={t('hint')}>
        <Button onClick={address.openNew}>{t('record')}</Button>
      </EmptyState>
    );
  }
  const filtered = address.text !== '' || address.kind !== null;
  const title = filtered || address.show === 'all' ? t('noMatch') : t(`none.${address.show}`);
  return (
    <EmptyState title={title} hint={!filtered && address.show === 'mine' && who === '' ? t('noName') : t('others')}>
      <Button variant="default" onClick={() => address.setFilter({ show: 'all', kind: '', q: '' })}>
        {t('showAll')}
      </Button>
    </EmptyState>
  );
}
