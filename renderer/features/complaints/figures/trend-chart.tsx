import { VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { ComplaintFigures } from '../../../data/relationship/complaints.ts';
import { useFormat } from '../../../ui/format.ts';
import { barsOf } from './bars.ts';
import { monthName, namedEvery } from './month-names.ts';
import classes from './figures.module.css';

const HEIGHT = 120;
const AXIS = 20;
const TOP = 16;
/** Narrower than that, a column stands without its number. */
const COUNTED_FROM_PX = 24;

/** Complaints by month of receipt, those that missed a deadline in red. Screen readers get the figures as a table. */
export function TrendChart({ months }: { readonly months: ComplaintFigures['byMonth'] }) {
  const t = useTranslations('complaints.figures');
  const format = useFormat();
  const { ref, width } = useElementSize<HTMLDivElement>();
  const bars = barsOf(
    months.map(({ count, redMarks }) => ({ count, part: redMarks })),
    width,
    HEIGHT - TOP,
  );
  const place = width / Math.max(1, months.length);
  const every = namedEvery(place);
  return (
    <section className={classes.section} aria-label={t('trend')}>
      <div className={classes.head}>
        <h2 className={classes.title}>{t('trend')}</h2>
        <span className={classes.legend} aria-hidden="true">
          <span className={classes.swatch} /> {t('received')}
          <span className={classes.swatch} data-red /> {t('redMarks')}
        </span>
      </div>
      <div ref={ref} className={classes.chart}>
        <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
          <line className={classes.axis} x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          {bars.map(({ x, width: thick, height, part }, index) => {
            const month = months[index];
            return (
              month && (
                <g key={month.month}>
                  <title>{`${month.month}  ${month.count} / ${month.redMarks}`}</title>
                  <rect className={classes.column} x={x} y={HEIGHT - height} width={thick} height={height} />
                  <rect className={classes.red} x={x} y={HEIGHT - part} width={thick} height={part} />
                  {month.count > 0 && place >= COUNTED_FROM_PX && (
                    <text x={x + thick / 2} y={HEIGHT - height - 4} textAnchor="middle">
                      {format.integer(month.count)}
                    </text>
                  )}
                  {(Number(month.month.slice(5)) - 1) % every === 0 && (
                    <text x={x + thick / 2} y={HEIGHT + 14} textAnchor="middle">
                      {monthName(month.month, every)}
                    </text>
                  )}
                </g>
              )
            );
          })}
        </svg>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('trend')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('month')}</th>
              <th scope="col">{t('received')}</th>
              <th scope="col">{t('redMarks')}</th>
            </tr>
          </thead>
          <tbody>
            {months.map(({ month, count, redMarks }) => (
              <tr key={month}>
                <th scope="row">{month}</th>
                <td>{format.integer(count)}</td>
                <td>{format.integer(redMarks)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </section>
  );
}
