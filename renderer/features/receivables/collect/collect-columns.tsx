import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { DunningStep } from '../../../../shared/records/dunning-action.ts';
import type { CollectionRow } from '../../../data/credit/dunning.ts';
import { useFormat } from '../../../ui/format.ts';
import { Amount } from '../amount.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { SuspendedMark } from '../suspended-mark.tsx';
import { figurePx, type GridColumn } from '../../../ui/grid/grid-column.ts';
import { LastCell, PhoneCell, PromiseCell, WhyCell } from './collect-cells.tsx';
import { RowActions } from './row-actions.tsx';
import classes from './collect.module.css';

interface CollectActions {
  readonly selected: ReadonlySet<string>;
  readonly toggle: (row: CollectionRow) => void;
  readonly log: (row: CollectionRow, step: DunningStep) => void;
  readonly letter: (rows: readonly CollectionRow[]) => void;
}

/** Whom, why, how much, by what number, what was done last and what was promised. */
export function useCollectColumns(
  rows: readonly CollectionRow[],
  team: boolean,
  { selected, toggle, log, letter }: CollectActions,
): readonly GridColumn<CollectionRow>[] {
  const t = useTranslations('receivables.collect');
  const format = useFormat();
  const sum = rows.reduce((total, { overdueFen }) => total + overdueFen, 0);
  const rep: GridColumn<CollectionRow> = { id: 'rep', title: t('rep'), px: 72, cell: ({ salesRep }) => salesRep || '—' };
  return [
    {
      id: 'name',
      title: t('customer'),
      px: 226,
      cell: (row) => (
        <span className={classes.name}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('select', { name: row.name })}
            checked={selected.has(row.customerId)}
            onChange={() => toggle(row)}
          />
          <span className={classes.nameText}>
            <CustomerLink id={row.customerId} name={row.name} />
          </span>
          {row.suspended && <SuspendedMark />}
        </span>
      ),
      total: t('total', { count: rows.length }),
    },
    { id: 'why', title: t('why'), px: 206, cell: (row) => <WhyCell row={row} /> },
    {
      id: 'overdue',
      title: t('overdue'),
      px: figurePx(t('overdue'), format.money(sum)),
      figure: true,
      cell: ({ overdueFen }) => <Amount fen={overdueFen} overdue />,
      total: <Amount fen={sum} overdue />,
    },
    { id: 'phone', title: t('phone'), px: 152, cell: (row) => <PhoneCell row={row} /> },
    { id: 'last', title: t('last'), px: 156, cell: (row) => <LastCell row={row} /> },
    { id: 'promise', title: t('promise'), px: 136, cell: (row) => <PromiseCell row={row} /> },
    ...(team ? [rep] : []),
    {
      id: 'actions',
      title: t('actions'),
      px: 122,
      cell: (row) => <RowActions row={row} onLog={(step) => log(row, step)} onLetter={() => letter([row])} />,
    },
  ];
}
