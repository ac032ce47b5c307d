import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { DifferenceQuery } from '../../../data/reconcile/difference-query.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import { AnswerDialogs } from './answer-dialogs.tsx';
import type { Asks } from './asks.ts';
import { DifferenceBar } from './difference-bar.tsx';
import { DifferenceDetail } from './difference-detail.tsx';
import { useDifferenceColumns } from './use-difference-columns.tsx';
import type { DifferenceRows } from './use-difference-rows.ts';
import { useAnswer } from './use-answer.ts';
import { useCurrent } from './use-current.ts';
import { usePaneKeys } from './use-pane-keys.ts';
import classes from './one.module.css';

interface DifferencesPaneProps {
  readonly reconciliation: Reconciliation;
  readonly query: DifferenceQuery;
  readonly onQuery: (change: Partial<DifferenceQuery>) => void;
  readonly rows: DifferenceRows;
}

/** The list, and beside it the one that the keys are on. */
export function DifferencesPane({ reconciliation, query, onQuery, rows }: DifferencesPaneProps) {
  const t = useTranslations('reconcile.one');
  const [active, setActive] = useState(0);
  const [asks, setAsks] = useState<Asks | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const value = useRef<HTMLInputElement>(null);
  const columns = useDifferenceColumns(reconciliation);
  const { list, failed, rowAt, want } = rows;
  const count = list?.count ?? 0;
  const row = Math.min(active, Math.max(0, count - 1));
  const id = rowAt(row)?.id ?? '';
  const { current, onCurrent } = useCurrent(id, reconciliation.closedAt === null);
  const { give, undo } = useAnswer(reconciliation);

  const onKey = usePaneKeys({
    onCurrent,
    move: (by) => setActive(Math.max(0, Math.min(count - 1, row + by))),
    search: () => search.current?.focus(),
    value: () => value.current?.focus(),
    ask: (what, about) => setAsks({ what, difference: about }),
    give: (about, answer) => void give(about, answer),
    undo,
  });
  return (
    <>
      <DifferenceBar
        query={query}
        list={list}
        onQuery={onQuery}
        searchRef={search}
        onLeave={() => grid.current?.focus({ preventScroll: true })}
      />
      {failed && <p role="alert">{t('failed')}</p>}
      {list !== undefined && count === 0 && (
        <EmptyState
          title={t(list.summary.total === 0 ? 'allAgree' : list.summary.settled === list.summary.total ? 'allSettled' : 'noMatch')}
          hint={t(
            list.summary.total === 0 ? 'allAgreeHint' : list.summary.settled === list.summary.total ? 'allSettledHint' : 'noMatchHint',
          )}
        />
      )}
      {count > 0 && (
        <div className={classes.pane}>
          <FigureGrid
            label={t('differences')}
            columns={columns}
            count={count}
            rowAt={rowAt}
            active={{ row, column: 0 }}
            onActivate={(place) => setActive(place.row)}
            onOpen={(place) => setActive(place.row)}
            clickOpens
            gridRef={grid}
            onKey={onKey}
            isSelected={(each) => each.id === id}
            want={want}
          />
          {current && (
            <DifferenceDetail
              key={current.id}
              reconciliation={reconciliation}
              difference={current}
              valueRef={value}
              onAnswer={(answer) => {
                void give(current, answer);
                grid.current?.focus({ preventScroll: true });
              }}
              onAsk={(what) => setAsks({ what, difference: current })}
            />
          )}
        </div>
      )}
      {asks !== null && (
        <AnswerDialogs
          reconciliation={reconciliation}
          asks={asks}
          owners={list?.summary.owners.map(({ owner }) => owner) ?? []}
          onClose={() => {
            setAsks(null);
            grid.current?.focus({ preventScroll: true });
          }}
        />
      )}
    </>
  );
}
