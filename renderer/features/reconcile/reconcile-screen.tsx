import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ArchivePlaces } from '../../ui/archive-places.tsx';
import { ScreenHeader } from '../../ui/screen-header.tsx';
import { ReconciliationList } from './list/reconciliation-list.tsx';
import { OneReconciliation } from './one/one-reconciliation.tsx';
import { ReconcileGate } from './reconcile-gate.tsx';
import classes from './reconcile.module.css';

/** §6.2.2: paper and electronic as one, proven equal. */
export function ReconcileScreen() {
  const t = useTranslations('archive.places');
  const params = useParams({ strict: false });
  const id = 'reconciliationId' in params ? params.reconciliationId : undefined;
  return (
    <main className={classes.screen} data-screen="reconcile">
      <ScreenHeader title={t('reconcile')}>
        <ArchivePlaces />
      </ScreenHeader>
      <ReconcileGate>{id === undefined ? <ReconciliationList /> : <OneReconciliation key={id} id={id} />}</ReconcileGate>
    </main>
  );
}
