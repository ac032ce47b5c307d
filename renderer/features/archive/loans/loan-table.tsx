import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { addDays } from '../../../../shared/values/local-date.ts';
import type { LoanRow } from '../../../data/archive/archive-row.ts';
import { extendLoan, takeBack } from '../../../data/archive/loans.ts';
import { today } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import { useRun } from '../use-run.ts';
import { usePaperName } from './use-paper-name.ts';
import screen from '../archive.module.css';
import classes from '../stock-take/stock-take.module.css';

const SHOWN = 500;
const EXTENDED_DAYS = 7;

/** What is overdue longest comes first; back or a week longer with one press. */
export function LoanTable({ rows }: { readonly rows: readonly LoanRow[] }) {
  const t = useTranslations('archive.loans');
  const format = useFormat();
  const run = useRun();
  const paperName = usePaperName();
  return (
    <section className={screen.section} aria-label={t('label')}>
      <table className={screen.table}>
        <thead>
          <tr>
            <th scope="col">{t('borrower')}</th>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('paper')}</th>
            <th scope="col">{t('outOn')}</th>
            <th scope="col">{t('dueOn')}</th>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('actions')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, SHOWN).map((row) => {
            const { loan, name, number, overdueDays } = row;
            return (
              <tr key={loan.id} data-loan={loan.id}>
                <th scope="row">
                  {loan.borrower}
                  {loan.notes !== '' && <div className={screen.hint}>{loan.notes}</div>}
                </th>
                <td>
                  <Link
                    to="/customers/$customerId"
                    params={{ customerId: loan.customerId }}
                    search={{ tab: 'archive' }}
                    className={classes.link}
                  >
                    {name}
                  </Link>
                </td>
                <td>{number === '' ? paperName(row) : `${number} · ${paperName(row)}`}</td>
                <td data-plain>{format.date(loan.outOn)}</td>
                <td data-plain>{format.date(loan.dueOn)}</td>
                <td data-plain>
                  {loan.backOn !== null && t('back', { date: format.date(loan.backOn) })}
                  {loan.backOn === null && overdueDays === 0 && t('out')}
                  {overdueDays > 0 && <span className={screen.danger}>{t('overdue', { days: overdueDays })}</span>}
                </td>
                <td>
                  {loan.backOn === null && (
                    <span className={screen.row}>
                      <Button
                        size="compact-xs"
                        onClick={() => void run(takeBack([loan.id], today()), t('tookBack', { borrower: loan.borrower }))}
                      >
                        {t('takeBack')}
                      </Button>
                      <Button
                        size="compact-xs"
                        variant="default"
                        onClick={() => {
                          const day = addDays(loan.dueOn > today() ? loan.dueOn : today(), EXTENDED_DAYS);
                          void run(extendLoan(loan.id, day), t('extended', { date: format.date(day) }));
                        }}
                      >
                        {t('extend')}
                      </Button>
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {rows.length > SHOWN && <p className={screen.hint}>{t('more', { count: rows.length - SHOWN })}</p>}
    </section>
  );
}
