import { useId } from 'react';
import { useTranslations } from 'use-intl';
import type { MonthOfPurchases } from '../../../../data/purchases.ts';
import { useFormat } from '../../../../ui/format.ts';
import { monthBars } from './month-bars.ts';
import classes from './overview.module.css';

const WIDTH = 420;
const HEIGHT = 112;
const AXIS = 94;

/** Tonnes by month, the present month lighter because it is not over. The figures are in the table of the purchases tab. */
export function MonthChart({ months }: { readonly months: readonly MonthOfPurchases[] | undefined }) {
  const t = useTranslations('customers.overview');
  const format = useFormat();
  const title = useId();
  const bars = monthBars(months ?? [], WIDTH, AXIS - 6);
  const sum = (months ?? []).slice(0, -1).reduce((total, { weightKg }) => total + weightKg, 0);
  const label = t('chartLabel', { tonnes: format.tonnes(sum) });
  return (
    <>
      <svg
        className={classes.chart}
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        role="img"
        aria-labelledby={title}
        preserveAspectRatio="xMidYMax meet"
      >
        <title id={title}>{label}</title>
        <line className={classes.axis} x1={0} x2={WIDTH} y1={AXIS} y2={AXIS} />
        {bars.map(({ month, x, width, height, weightKg }, index) => (
          <g key={month}>
            <title>{`${month}  ${format.tonnes(weightKg)}`}</title>
            <rect
              className={classes.bar}
              data-open={index === bars.length - 1 || undefined}
              data-negative={weightKg < 0 || undefined}
              x={x}
              y={AXIS - height}
              width={width}
              height={height}
              rx={1.5}
            />
            <text x={x + width / 2} y={AXIS + 13} textAnchor="middle">
              {Number(month.slice(5))}
            </text>
          </g>
        ))}
      </svg>
      <p className={classes.summary}>{months ? label : '\u00a0'}</p>
    </>
  );
}
