import { useElementSize } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { ComplaintShare } from '../../../data/relationship/complaints.ts';
import { useFormat } from '../../../ui/format.ts';
import { barsOf } from './bars.ts';
import { paretoRows } from './pareto-rows.ts';
import classes from './figures.module.css';

const HEIGHT = 120;
const AXIS = 20;
const TOP = 6;
const MOST = 10;
/** The few that make most of it: the customary line. */
const MOST_SHARE = 0.8;

interface ParetoProps {
  readonly title: string;
  readonly what: string;
  readonly shares: readonly ComplaintShare[];
  readonly nameOf: (key: string) => string;
}

/** Most first, with the line of their sum; the numbers under the bars are those of the table. */
export function Pareto({ title, what, shares, nameOf }: ParetoProps) {
  const t = useTranslations('complaints.figures');
  const format = useFormat();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const rows = paretoRows(shares, MOST);
  const room = HEIGHT - TOP;
  const bars = barsOf(
    rows.map(({ count }) => ({ count, part: 0 })),
    width,
    room,
  );
  const line = bars
    .map(({ x, width: thick }, index) => `${x + thick / 2},${HEIGHT - (rows[index]?.cumulativeShare ?? 0) * room}`)
    .join(' ');
  return (
    <section className={classes.section} aria-label={title}>
      <h2 className={classes.title}>{title}</h2>
      <div ref={ref} className={classes.chart}>
        <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
          <line className={classes.axis} x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          <line className={classes.share} x1={0} x2={width} y1={HEIGHT - MOST_SHARE * room} y2={HEIGHT - MOST_SHARE * room} />
          {bars.map(({ x, width: thick, height }, index) => (
            <g key={rows[index]?.key}>
              <rect className={classes.column} x={x} y={HEIGHT - height} width={thick} height={height} />
              <text x={x + thick / 2} y={HEIGHT + 14} textAnchor="middle">
                {index + 1}
              </text>
            </g>
          ))}
          <polyline className={classes.line} points={line} />
          <text x={width} y={HEIGHT - MOST_SHARE * room - 3} textAnchor="end">
            {format.percent(MOST_SHARE)}
          </text>
        </svg>
      </div>
      <div className={classes.scroll}>
        <table className={classes.table}>
          <thead>
            <tr>
              <th scope="col" data-figure>
                {t('rank')}
              </th>
              <th scope="col">{what}</th>
              <th scope="col" data-figure>
                {t('count')}
              </th>
              <th scope="col" data-figure>
                {t('cumulative')}
              </th>
              <th scope="col" data-figure>
                {t('cost')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, holds, count, cumulativeShare, costFen }, index) => (
              <tr key={key}>
                <td data-figure>{index + 1}</td>
                <th scope="row">{holds > 1 ? t('others', { count: holds }) : nameOf(key)}</th>
                <td data-figure>{format.integer(count)}</td>
                <td data-figure>{format.percent(Math.round(cumulativeShare * 1_000) / 1_000)}</td>
                <td data-figure>{costFen === 0 ? '—' : format.money(costFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
