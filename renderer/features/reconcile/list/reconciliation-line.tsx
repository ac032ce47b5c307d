import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { settledOf } from '../../../data/reconcile/reconciliations.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { useLedgerWords } from '../../../ui/ledger-words.ts';
import { ProgressLine } from '../one/progress-line.tsx';
import classes from './list.module.css';

/** What was reconciled with what, when, and how far it is. */
export function ReconciliationLine({ reconciliation }: { readonly reconciliation: Reconciliation }) {
  const t = useTranslations('reconcile.list');
  const format = useFormat();
  const words = useLedgerWords();
  const { id, title, files, ledger, startedAt, by, closedAt, signedBy } = reconciliation;
  const progress = useQuery(() => settledOf(id), [id]);
  return (
    <li>
      <Link to="/reconcile/$reconciliationId" params={{ reconciliationId: id }} className={classes.line}>
        <span className={classes.name}>{title}</span>
        <span className={classes.about}>
          {[words.kind(ledger), ...files.map(({ name }) => name), t('startedOn', { at: format.dateTime(startedAt) }), by]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        <span className={classes.state}>
          {closedAt === null
            ? progress && <ProgressLine settled={progress.settled} total={progress.total} />
            : t('signedBy', { who: signedBy, at: format.dateTime(closedAt) })}
        </span>
      </Link>
    </li>
  );
}
