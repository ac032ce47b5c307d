import { Button, CloseButton } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ageingDocuments, type AgeingCell, type AgeingQuery, type OpenDocument } from '../../../data/credit/ageing.ts';
import { useFormat } from '../../../ui/format.ts';
import { Amount } from '../amount.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { DaysOverdue } from '../days-overdue.tsx';
import { isComposing } from '../../../ui/is-composing.ts';
import { useOpenLetters } from '../open-letters.ts';
import { FigureGrid } from '../../../ui/grid/figure-grid.tsx';
import { figurePx, type GridColumn } from '../../../ui/grid/grid-column.ts';
import { usePagedRows } from '../../../data/use-paged-rows.ts';
import { useOpenCustomer } from '../use-open-customer.ts';
import classes from './ageing.module.css';

/** A cell of the table, opened. */
export interface OpenedCell {
  /** 'all' for the totals row. */
  readonly rowKey: string;
  /** Set where the row is one customer. */
  readonly customer: { readonly id: string; readonly name: string } | null;
  readonly rowTitle: string;
  readonly cell: AgeingCell;
  /** Null: everything that is open. */
  readonly columnTitle: string | null;
}

interface DocumentsPanelProps {
  readonly query: AgeingQuery;
  readonly opened: OpenedCell;
  readonly onClose: () => void;
}

let asked = 0;

/** The documents that a figure is the sum of, oldest first. */
export function DocumentsPanel({ query, opened, onClose }: DocumentsPanelProps) {
  const t = useTranslations('receivables.documents');
  const format = useFormat();
  const openCustomer = useOpenCustomer();
  const openLetters = useOpenLetters();
  const grid = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState({ row: 0, column: 0 });
  const { rowKey, cell, customer } = opened;
  const source = useMemo(
    () => ({
      order: async (of: AgeingQuery) => {
        const { count, totalFen } = await ageingDocuments(of, rowKey, cell, { offset: 0, limit: 0 });
        asked += 1;
        return { token: asked, count, totalFen };
      },
      rows: async (_token: number, from: number, to: number) =>
        (await ageingDocuments(query, rowKey, cell, { offset: from, limit: to - from })).documents,
    }),
    [query, rowKey, cell],
  );
  const { shown, rowAt, want } = usePagedRows(query, source);
  const totalFen = shown?.answer.totalFen ?? 0;
  const columns = useDocumentColumns(customer !== null, totalFen, query.base === 'date');
  return (
    <aside
      className={classes.panel}
      aria-label={t('label')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || isComposing(event)) return;
        event.preventDefault();
        event.stopPropagation();
        onClose();
      }}
    >
      <header className={classes.panelHead}>
        <h2 className={classes.panelTitle}>{opened.rowTitle}</h2>
        <CloseButton size="sm" aria-label={t('close')} title={t('close')} onClick={onClose} />
        <p className={classes.panelFacts} role="status" data-panel-sum>
          {shown && t('sum', { column: opened.columnTitle ?? t('all'), count: shown.answer.count, total: format.money(totalFen) })}
        </p>
        {customer && (
          <p className={classes.panelWays}>
            <Button size="compact-xs" variant="default" onClick={() => openCustomer(customer.id)}>
              {t('credit')}
            </Button>
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => openLetters('statement', { customers: customer.id, asOf: query.asOf })}
            >
              {t('statement')}
            </Button>
          </p>
        )}
      </header>
      {shown && (
        <FigureGrid
          label={t('label')}
          columns={columns}
          count={shown.answer.count}
          rowAt={rowAt}
          want={want}
          active={active}
          onActivate={setActive}
          onOpen={({ row }) => {
            const document = rowAt(row);
            if (document) openCustomer(document.customerId);
          }}
          clickOpens={false}
          gridRef={grid}
        />
      )}
    </aside>
  );
}

function useDocumentColumns(oneCustomer: boolean, totalFen: number, byDate: boolean): readonly GridColumn<OpenDocument>[] {
  const t = useTranslations('receivables.documents');
  const kind = useTranslations('receivables.kind');
  const format = useFormat();
  const text = kind as unknown as (key: string) => string;
  const number: GridColumn<OpenDocument> = {
    id: 'docNo',
    title: t('document'),
    px: oneCustomer ? 120 : 104,
    cell: (row) => (
      <span title={[row.docNo, text(row.kind), row.contractNo].filter(Boolean).join(' · ')}>
        {row.docNo === '' ? text(row.kind) : row.docNo}
        {row.docNo !== '' && row.kind !== 'invoice' && <span className={classes.kind}>{text(row.kind)}</span>}
      </span>
    ),
    ...(oneCustomer ? { total: t('total') } : {}),
  };
  const name: GridColumn<OpenDocument> = {
    id: 'customer',
    title: t('customer'),
    px: 140,
    cell: ({ customerId, customerName }) => <CustomerLink id={customerId} name={customerName} />,
    total: t('total'),
  };
  const issued: GridColumn<OpenDocument> = { id: 'date', title: t('date'), px: 94, cell: ({ date }) => format.date(date) };
  return [
    ...(oneCustomer ? [] : [name]),
    number,
    ...(oneCustomer ? [issued] : []),
    { id: 'dueOn', title: t('dueOn'), px: 94, cell: ({ dueOn }) => (dueOn === null ? '—' : format.date(dueOn)) },
    {
      id: 'days',
      title: byDate ? t('age') : t('days'),
      px: 68,
      figure: true,
      cell: ({ days }) => (byDate ? days : <DaysOverdue days={days} />),
    },
    {
      id: 'open',
      title: t('open'),
      px: figurePx(t('open'), format.money(totalFen)),
      figure: true,
      cell: ({ figureFen }) => <Amount fen={figureFen} />,
      total: <Amount fen={totalFen} />,
    },
  ];
}
