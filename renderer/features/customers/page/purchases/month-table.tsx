import { useTranslations } from 'use-intl';
import type { MonthOfPurchases } from '../../../../data/purchases.ts';
import { useFormat } from '../../../../ui/format.ts';
import classes from './purchases.module.css';

/** The figures of the chart; the sum is of the closed months, as the grade uses them. */
export function MonthTable({ months }: { readonly months: readonly MonthOfPurchases[] }) {
  const t = useTranslations('customers.purchases');
  const format = useFormat();
  const closed = months.slice(0, -1);
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t('month')}</th>
          <th scope="col">{t('lines')}</th>
          <th scope="col">{t('weight')}</th>
          <th scope="col">{t('amount')}</th>
        </tr>
      </thead>
      <tbody>
        {[...months].reverse().map(({ month, lines, weightKg, amountFen }, index) => (
          <tr key={month} data-none={lines === 0 || undefined}>
            <th scope="row">
              {month} {index === 0 && <span className={classes.open}>{t('open')}</span>}
            </th>
            <td>{format.integer(lines)}</td>
            <td data-negative={weightKg < 0 || undefined}>{format.tonnes(weightKg)}</td>
            <td data-negative={amountFen < 0 || undefined}>{format.money(amountFen)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('closedSum')}</th>
          <td>{format.integer(closed.reduce((sum, { lines }) => sum + lines, 0))}</td>
          <td>{format.tonnes(closed.reduce((sum, { weightKg }) => sum + weightKg, 0))}</td>
          <td>{format.money(closed.reduce((sum, { amountFen }) => sum + amountFen, 0))}</td>
        </tr>
      </tfoot>
    </table>
  );
}
