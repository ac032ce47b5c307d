import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useSignedIn } from '../../data/access/signed-in.ts';
import { reconcileAccess } from '../../data/reconcile/reconcile-access.ts';
import { useQuery } from '../../data/use-query.ts';
import { EmptyState } from '../../ui/empty-state.tsx';

/** §6.3.1 what every customer's particulars stand on: shown to whom all of them are open, gone when they sign out. */
export function ReconcileGate({ children }: { readonly children: ReactNode }) {
  const t = useTranslations('reconcile.locked');
  const navigate = useNavigate();
  const held = useSignedIn();
  const access = useQuery(reconcileAccess, [held?.accountId]);
  if (access === undefined) return <div aria-busy />;
  if (access.isOpen) return children;
  return (
    <EmptyState title={t('title')} hint={t('hint')}>
      <Button size="compact-sm" onClick={() => void navigate({ to: '/access' })}>
        {t('toSignIn')}
      </Button>
    </EmptyState>
  );
}
