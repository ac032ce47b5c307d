import { Button, SegmentedControl, TextInput } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { limitList, limitRows, type LimitColumn, type LimitQuery } from '../../../data/credit/limits.ts';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { BooksNote } from '../books-note.tsx';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import type { GridSort } from '../../../ui/grid/grid-column.ts';
import { usePagedRows } from '../../../data/use-paged-rows.ts';
import type { Address } from '../use-address.ts';
import { useOpenCustomer } from '../use-open-customer.ts';
import { useLimitColumns } from './limit-columns.tsx';
import classes from './limits.module.css';

const SOURCE = { order: limitList, rows: limitRows };
const SHOWN: readonly LimitQuery['show'][] = ['all', 'limited', 'over', 'due'];

/** §5.2 and §5.1: who has how much credit, how much of it is used, and who is to be assessed again. */
export function LimitsTab({ address }: { readonly address: Address }) {
  const t = useTranslations('receivables.limits');
  const asOf = today();
  const show = SHOWN.find((each) => each === address.show) ?? 'all';
  const [text, setText] = useState('');
  const [sort, setSort] = useState<GridSort>({ by: 'used', descending: true });
  const [active, setActive] = useState({ row: 0, column: 0 });
  const wanted = text.trim();
  const query = useMemo(
    (): LimitQuery => ({ asOf, show, text: wanted, order: { by: sort.by as LimitColumn, descending: sort.descending } }),
    [asOf, show, wanted, sort],
  );
  const { shown, failed, rowAt, want, retry } = usePagedRows(query, SOURCE);
  const columns = useLimitColumns(asOf, shown?.answer.totals ?? { limitFen: 0, exposureFen: 0 });
  const grid = useRef<HTMLDivElement>(null);
  const openCustomer = useOpenCustomer();
  const count = shown?.answer.count ?? 0;
  return (
    <div className={classes.tab}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('show')}
          value={show}
          onChange={(value) => address.set({ show: value === 'all' ? '' : value })}
          data={SHOWN.map((value) => ({ value, label: t(`shown.${value}`) }))}
        />
        <TextInput
          size="xs"
          type="search"
          className={classes.search}
          aria-label={t('find')}
          placeholder={t('find')}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <span className={classes.count} role="status">
          {shown && t('count', { count })}
        </span>
      </div>
      <BooksNote />
      {failed && (
        <div className={classes.place} role="alert">
          {t('failed')} <Button onClick={retry}>{t('retry')}</Button>
        </div>
      )}
      {!failed && shown && count === 0 && (
        <EmptyState title={t(`none.${show}`)} hint={t('noneHint')}>
          {(show !== 'all' || wanted !== '') && (
            <Button
              onClick={() => {
                setText('');
                address.set({ show: '' });
              }}
            >
              {t('showAll')}
            </Button>
          )}
        </EmptyState>
      )}
      {!failed && shown && count > 0 && (
        <FigureGrid
          label={t('label')}
          columns={columns}
          count={count}
          rowAt={rowAt}
          want={want}
          active={active}
          onActivate={setActive}
          onOpen={({ row }) => {
            const at = rowAt(row);
            if (at) openCustomer(at.customerId);
          }}
          clickOpens={false}
          gridRef={grid}
          sort={sort}
          onSort={setSort}
        />
      )}
    </div>
  );
}
