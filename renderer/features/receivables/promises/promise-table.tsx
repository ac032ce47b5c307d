import { Button, VisuallyHidden } from '@mantine/core';
import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { CollectionRow, PromiseRow } from '../../../data/credit/dunning.ts';
import { useFormat } from '../../../ui/format.ts';
import { Amount } from '../amount.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { PromiseStateMark } from './promise-state-mark.tsx';
import classes from '../list-table.module.css';

interface PromiseTableProps {
  readonly title: string;
  readonly rows: readonly PromiseRow[];
  /** Those of them that still owe can be called again from here. */
  readonly owing: readonly CollectionRow[];
  readonly onLog: (row: CollectionRow) => void;
  readonly onWithdraw: (row: PromiseRow) => void;
}

export function PromiseTable({ title, rows, owing, onLog, onWithdraw }: PromiseTableProps) {
  const t = useTranslations('receivables.promises');
  const format = useFormat();
  const id = useId();
  const promised = rows.reduce((sum, { promise }) => sum + promise.amountFen, 0);
  const paid = rows.reduce((sum, { paidFen }) => sum + paidFen, 0);
  return (
    <section className={classes.section} aria-labelledby={id}>
      <div className={classes.head}>
        <h2 id={id} className={classes.title}>
          {title}
        </h2>
      </div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col">{t('customer')}</th>
              <th scope="col">{t('dueOn')}</th>
              <th scope="col">{t('state')}</th>
              <th scope="col" data-figure>
                {t('promised')}
              </th>
              <th scope="col" data-figure>
                {t('paid')}
              </th>
              <th scope="col">{t('made')}</th>
              <th scope="col">
                <VisuallyHidden>{t('actions')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => {
              const { promise, name, paidFen, state } = row;
              const owes = owing.find(({ customerId }) => customerId === promise.customerId);
              return (
                <tr key={promise.id}>
                  <th scope="row">
                    <CustomerLink id={promise.customerId} name={name} />
                  </th>
                  <td className={classes.day}>{format.date(promise.dueOn)}</td>
                  <td className={classes.day}>
                    <PromiseStateMark state={state} />
                  </td>
                  <td data-figure>{format.money(promise.amountFen)}</td>
                  <td data-figure>
                    <Amount fen={paidFen} />
                  </td>
                  <td>
                    {t('madeOn', { day: format.date(promise.madeOn), by: promise.madeBy || '—', to: promise.takenBy || '—' })}
                    {promise.notes !== '' && <span className={classes.note}>{promise.notes}</span>}
                  </td>
                  <td>
                    <span className={classes.actions}>
                      {owes && (
                        <Button size="compact-xs" variant="default" onClick={() => onLog(owes)}>
                          {t('log')}
                        </Button>
                      )}
                      <Button size="compact-xs" variant="default" onClick={() => onWithdraw(row)}>
                        {t('withdraw')}
                      </Button>
                    </span>
                  </td>
                </tr>
              );
            })}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row" colSpan={3}>
                {t('total')}
              </th>
              <td data-figure>{format.money(promised)}</td>
              <td data-figure>{format.money(paid)}</td>
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  );
}
