import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { RegradingRow } from '../../data/gradings.ts';
import { session } from '../../data/session.ts';
import { useQuery } from '../../data/use-query.ts';
import { useFormat } from '../../ui/format.ts';
import { useWhy } from './use-why.ts';
import classes from './printed-list.module.css';

interface PrintedListProps {
  readonly rows: readonly RegradingRow[];
  readonly asOf: LocalDate;
  /** From when they take effect. */
  readonly from: LocalDate;
}

/** The ticked rows on paper: heads repeated on every page, room for the signature at the end. */
export function PrintedList({ rows, asOf, from }: PrintedListProps) {
  const t = useTranslations('regrading');
  const format = useFormat();
  const why = useWhy();
  const company = useQuery(session, [])?.company ?? '';
  return (
    <section className={`print-root ${classes.paper}`} data-printed-list>
      <h1>{t('paperTitle', { company })}</h1>
      <p>{t('paperHead', { asOf: format.date(asOf), from: format.date(from), count: rows.length })}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('from')}</th>
            <th scope="col">{t('to')}</th>
            <th scope="col">{t('why')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={row.customerId}>
              <td>{index + 1}</td>
              <td>{row.name}</td>
              <td>{row.from ?? '—'}</td>
              <td>{row.to}</td>
              <td>
                {row.cappedByCredit && <strong>{t('capped')} </strong>}
                {why(row)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={classes.sign}>{t('sign')}</p>
    </section>
  );
}
