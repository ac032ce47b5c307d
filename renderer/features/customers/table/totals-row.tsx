import { useTranslations } from 'use-intl';
import type { PurchaseTotals } from '../../../../shared/records/customer.ts';
import { useFormat } from '../../../ui/format.ts';
import { FIRST_COLUMN } from '../columns/customer-columns.ts';
import type { PlacedColumn } from '../columns/use-column-model.ts';
import classes from './customer-grid.module.css';

interface TotalsRowProps {
  readonly columns: readonly PlacedColumn[];
  readonly sums: PurchaseTotals;
  readonly rowIndex: number;
}

/** Sums of everything that matches, where figures add up. */
export function TotalsRow({ columns, sums, rowIndex }: TotalsRowProps) {
  const t = useTranslations('customers.table');
  const format = useFormat();
  return (
    <div role="rowgroup" className={classes.totals}>
      <div role="row" className={classes.totalsRow} aria-rowindex={rowIndex} data-totals>
        {columns.map((column, index) => (
          <div
            key={column.id}
            role={column.id === FIRST_COLUMN ? 'rowheader' : 'gridcell'}
            aria-colindex={index + 1}
            className={classes.totalsCell}
            style={{ width: column.px }}
            data-figure={column.figure || undefined}
            data-first={column.id === FIRST_COLUMN || undefined}
          >
            {column.id === FIRST_COLUMN && t('total')}
            {column.id === 'purchasedKg' && format.tonnes(sums.weightKg)}
            {column.id === 'purchasedFen' && format.money(sums.amountFen)}
          </div>
        ))}
      </div>
    </div>
  );
}
