import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../shared/values/id.ts';
import type { AccessNow } from '../../data/access/access-now.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** §6.3.1: nothing of the archive is open to whoever sits here. */
export function ClosedArchive({ customerId, closed }: { readonly customerId: Id; readonly closed: AccessNow['closed'] }) {
  const t = useTranslations('dossier.closed');
  return (
    <EmptyState title={t('title')} hint={t(closed ?? 'hint')}>
      <Button renderRoot={(props) => <Link to="/access" search={{ customer: customerId }} {...props} />}>{t('ask')}</Button>
    </EmptyState>
  );
}
