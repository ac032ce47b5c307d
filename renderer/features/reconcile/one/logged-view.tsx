import { useEffect, useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { useSignedIn } from '../../../data/access/signed-in.ts';
import { logReconciliation } from '../../../data/reconcile/reconcile-access.ts';

/** §6.3: the parts are shown once the log says that somebody looks at them; when it cannot be written, they stay closed. */
export function LoggedView({ reconciliation, children }: { readonly reconciliation: Reconciliation; readonly children: ReactNode }) {
  const t = useTranslations('reconcile.locked');
  const reader = useSignedIn()?.accountId ?? '';
  const opening = `${reconciliation.id}/${reader}`;
  const [written, setWritten] = useState({ opening: '', failed: false });
  const [about] = useState(reconciliation);
  useEffect(() => {
    let isOver = false;
    logReconciliation('view', about, '').then(
      () => isOver || setWritten({ opening, failed: false }),
      () => isOver || setWritten({ opening, failed: true }),
    );
    return () => {
      isOver = true;
    };
  }, [about, opening]);
  if (written.opening !== opening) return <div aria-busy />;
  return written.failed ? <p role="alert">{t('notLogged')}</p> : children;
}
