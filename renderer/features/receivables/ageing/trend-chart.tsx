import { VisuallyHidden } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { ageingTrend } from '../../../data/credit/ageing.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { useBandWords } from './band-words.ts';
import { trendBars } from './trend-bars.ts';
import classes from './trend-chart.module.css';

const MONTHS = 12;
const HEIGHT = 84;
const AXIS = 20;

/** §5.3.2 what was open at the end of each month, by how late it was. Screen readers get the figures as a table. */
export function TrendChart({ asOf }: { readonly asOf: LocalDate }) {
  const t = useTranslations('receivables.trend');
  const format = useFormat();
  const words = useBandWords(asOf, 'dueOn');
  const { ref, width } = useElementSize<HTMLDivElement>();
  const days = useQuery(async () => ageingTrend(asOf, MONTHS), [asOf]);
  const most = Math.max(0, ...(days ?? []).map(({ figures }) => figures.openFen));
  const bars = trendBars(days?.map(({ figures }) => figures) ?? [], width, HEIGHT);
  return (
    <section className={classes.trend} aria-label={t('title')}>
      <div className={classes.side}>
        <h2 className={classes.title}>{t('title')}</h2>
        <ul className={classes.legend} aria-hidden="true">
          {words.map((word, band) => (
            <li key={word}>
              <span className={classes.swatch} data-band={band} />
              {word}
            </li>
          ))}
        </ul>
      </div>
      <div ref={ref} className={classes.chart}>
        <svg width={width} height={HEIGHT + AXIS} aria-hidden="true">
          <line className={classes.axis} x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          {most > 0 && (
            <>
              <line className={classes.most} x1={0} x2={width} y1={0.5} y2={0.5} />
              <text x={0} y={13}>
                {format.money(most)}
              </text>
            </>
          )}
          {bars.map(({ x, width: thick, parts }, index) => {
            const day = days?.[index];
            return (
              <g key={day?.asOf}>
                <title>{day && `${format.date(day.asOf)}  ${format.money(day.figures.openFen)}`}</title>
                {parts.map(({ band, y, height }) => (
                  <rect key={band} className={classes.part} data-band={band} x={x} y={y} width={thick} height={height} />
                ))}
                <text x={x + thick / 2} y={HEIGHT + 14} textAnchor="middle">
                  {day && monthOf(day.asOf)}
                </text>
              </g>
            );
          })}
        </svg>
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('title')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              {words.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
              <th scope="col">{t('open')}</th>
            </tr>
          </thead>
          <tbody>
            {days?.map(({ asOf: day, figures }) => (
              <tr key={day}>
                <th scope="row">{format.date(day)}</th>
                {words.map((word, band) => (
                  <td key={word}>{format.money(figures.bandsFen[band] ?? 0)}</td>
                ))}
                <td>{format.money(figures.openFen)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </section>
  );
}

/** January names its year. */
function monthOf(day: LocalDate): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 7) : String(Number(day.slice(5, 7)));
}
