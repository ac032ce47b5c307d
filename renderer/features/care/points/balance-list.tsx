import { VisuallyHidden } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { pointsBalances } from '../../../data/relationship/points.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { CustomerLink } from '../customer-link.tsx';
import { Part } from '../part.tsx';
import classes from '../care.module.css';

const SHOWN = 200;

interface StatementLinkProps {
  /** A customer, or everybody with points. */
  readonly customers: string;
  readonly label: string;
  readonly of?: string;
}

/** To the statements of points on paper. */
function StatementLink({ customers, label, of }: StatementLinkProps) {
  return (
    <Link
      to="/letters/$kind"
      params={{ kind: 'points' }}
      search={{ customers }}
      className={classes.link}
      aria-label={of === undefined ? label : `${label} ${of}`}
    >
      {label}
    </Link>
  );
}

/** Who has points, most first. */
export function BalanceList() {
  const t = useTranslations('care.balances');
  const format = useFormat();
  const asOf = today();
  const found = useQuery(async () => {
    await dataVersion();
    return pointsBalances(asOf, SHOWN);
  }, [asOf]);
  if (!found) return <div aria-busy />;
  const { rows, count, total } = found;
  return (
    <Part
      title={t('title')}
      clause="§4.4.2"
      action={
        <span className={classes.row}>
          <span className={classes.dim}>{t('of', { shown: rows.length, count, total })}</span>
          {count > 0 && <StatementLink customers="holders" label={t('statements', { count })} />}
        </span>
      }
    >
      {rows.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      {rows.length > 0 && (
        <div className={classes.scroll}>
          <table className={classes.table} aria-label={t('title')}>
            <thead>
              <tr>
                <th scope="col">{t('customer')}</th>
                <th scope="col" data-text>
                  {t('grade')}
                </th>
                <th scope="col">{t('balance')}</th>
                <th scope="col">{t('nextExpiry')}</th>
                <th scope="col">
                  <VisuallyHidden>{t('statement')}</VisuallyHidden>
                </th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ customerId, name, grade, balance, nextExpiry }) => (
                <tr key={customerId}>
                  <th scope="row">
                    <CustomerLink id={customerId} name={name} />
                  </th>
                  <td data-text>{grade ?? '—'}</td>
                  <td>{format.integer(balance)}</td>
                  <td>{nextExpiry ? t('expires', { points: nextExpiry.points, date: format.date(nextExpiry.until) }) : '—'}</td>
                  <td>
                    <StatementLink customers={customerId} label={t('statement')} of={name} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Part>
  );
}
