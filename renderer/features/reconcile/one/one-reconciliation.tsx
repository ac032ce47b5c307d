import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import type { DifferenceQuery } from '../../../data/reconcile/difference-query.ts';
import { reconciliation } from '../../../data/reconcile/reconciliations.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useTakeDrops } from '../../../ui/drop-taker.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { ReconciliationPaper } from '../paper/reconciliation-paper.tsx';
import { CountsTable } from './counts-table.tsx';
import { DifferencesPane } from './differences-pane.tsx';
import { LoggedView } from './logged-view.tsx';
import { OneActions } from './one-actions.tsx';
import { ProgressLine } from './progress-line.tsx';
import { ReadBackNotice } from './read-back-notice.tsx';
import { useDifferenceRows } from './use-difference-rows.ts';
import { useShelf } from './use-shelf.ts';
import classes from './one.module.css';

/** One reconciliation: how many rows ended where, and what differs. */
export function OneReconciliation({ id }: { readonly id: Id }) {
  const t = useTranslations('reconcile.one');
  const found = useQuery(async () => ({ it: await reconciliation(id) }), [id]);
  const [query, setQuery] = useState<DifferenceQuery>({
    reconciliationId: id,
    bucket: '',
    state: 'toDo',
    owner: '',
    field: '',
    text: '',
    today: today(),
  });
  const [paper, setPaper] = useState(false);
  const rows = useDifferenceRows(query);
  const shelf = useShelf(found?.it);
  useTakeDrops(found?.it?.closedAt === null && !paper, t('dropHere'), (file) => void shelf.read(file));
  if (found === undefined) return null;
  const { it } = found;
  if (it === undefined)
    return (
      <EmptyState title={t('gone')} hint={t('goneHint')}>
        <Link to="/reconcile">{t('all')}</Link>
      </EmptyState>
    );
  const summary = rows.list?.summary;
  const narrow = (change: Partial<DifferenceQuery>): void => setQuery((before) => ({ ...before, ...change }));
  const parts = paper ? (
    <ReconciliationPaper reconciliation={it} onLeave={() => setPaper(false)} />
  ) : (
    <div className={classes.one}>
      <div className={classes.head}>
        <Link to="/reconcile" className={classes.back}>
          {t('all')}
        </Link>
        <h2 className={classes.title} title={it.title}>
          {it.title}
        </h2>
        {summary && <ProgressLine settled={summary.settled} total={summary.total} />}
        <OneActions reconciliation={it} summary={summary} shelf={shelf} onPaper={() => setPaper(true)} />
      </div>
      <CountsTable reconciliation={it} summary={summary} bucket={query.bucket} onBucket={(bucket) => narrow({ bucket })} />
      {shelf.outcome !== null && <ReadBackNotice outcome={shelf.outcome} onClose={shelf.forget} />}
      <DifferencesPane reconciliation={it} query={query} onQuery={narrow} rows={rows} />
    </div>
  );
  return <LoggedView reconciliation={it}>{parts}</LoggedView>;
}
