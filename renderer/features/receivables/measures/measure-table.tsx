import { VisuallyHidden } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../ui/format.ts';
import { Amount } from '../amount.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { DaysOverdue } from '../days-overdue.tsx';
import { MeasureActions } from './measure-actions.tsx';
import type { MeasureDecision } from './measure-dialog.tsx';
import type { MeasureLine } from './measure-lines.ts';
import { useMeasureWords } from './use-measure-words.ts';
import classes from '../list-table.module.css';

interface MeasureTableProps {
  readonly lines: readonly MeasureLine[];
  readonly onPropose: (line: MeasureLine) => void;
  readonly onDecide: (line: MeasureLine, decision: MeasureDecision) => void;
}

/** The document that leads to it, its days, and what would happen. */
export function MeasureTable({ lines, onPropose, onDecide }: MeasureTableProps) {
  const t = useTranslations('receivables.measures');
  const format = useFormat();
  const words = useMeasureWords();
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col">{t('document')}</th>
            <th scope="col" data-figure>
              {t('days')}
            </th>
            <th scope="col" data-figure>
              {t('overdue')}
            </th>
            <th scope="col">{t('rep')}</th>
            <th scope="col">
              <VisuallyHidden>{t('actions')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => {
            const { row, suspension } = line;
            return (
              <tr key={line.key}>
                <th scope="row">
                  <CustomerLink id={row.customerId} name={row.name} />
                </th>
                <td>
                  {words(line)}
                  {suspension?.state === 'approved' && suspension.from !== null && (
                    <span className={classes.note}>
                      {[t('since', { day: format.date(suspension.from), by: suspension.decidedBy || '—' }), suspension.reason]
                        .filter(Boolean)
                        .join(' · ')}
                    </span>
                  )}
                  {suspension?.state === 'proposed' && (
                    <span className={classes.note}>
                      {t('proposedBy', { day: format.date(suspension.asOf), by: suspension.proposedBy || '—' })}
                    </span>
                  )}
                </td>
                <td className={classes.day}>
                  {(suspension?.docNo ?? row.docNo) || '—'}
                  {suspension === null && row.dueOn !== null && (
                    <span className={classes.note}>{t('dueOn', { day: format.date(row.dueOn) })}</span>
                  )}
                </td>
                <td data-figure>
                  <DaysOverdue days={row.overdueDays} />
                </td>
                <td data-figure>
                  <Amount fen={row.overdueFen} overdue />
                </td>
                <td>{row.salesRep || '—'}</td>
                <td>
                  <MeasureActions line={line} onPropose={() => onPropose(line)} onDecide={(decision) => onDecide(line, decision)} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
