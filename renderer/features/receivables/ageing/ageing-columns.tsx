import { useTranslations } from 'use-intl';
import type { AgeingBand, AgeingBase, AgeingCell, AgeingGroup, AgeingOrderColumn, AgeingRow } from '../../../data/credit/ageing.ts';
import type { AgeingFigures } from '../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { useFormat } from '../../../ui/format.ts';
import { Amount } from '../amount.tsx';
import { DaysOverdue } from '../days-overdue.tsx';
import { figurePx, type GridColumn } from '../../../ui/grid/grid-column.ts';
import { AgeingName } from './ageing-name.tsx';
import { useBandWords } from './band-words.ts';

const BANDS: Readonly<Record<AgeingBase, readonly AgeingBand[]>> = { dueOn: [0, 1, 2, 3, 4, 5], date: [1, 2, 3, 4, 5] };
const NAME_PX = 200;

export interface AgeingColumn extends GridColumn<AgeingRow> {
  readonly id: 'name' | 'open' | 'overdue' | 'oldest' | 'advance' | `${AgeingBand}`;
  /** What a cell of the column opens. */
  readonly opens: AgeingCell;
}

/** The column's name in the worker's order. */
export function orderColumn(id: string): AgeingOrderColumn {
  return /^\d$/.test(id) ? (Number(id) as AgeingBand) : (id as AgeingOrderColumn);
}

/** §5.3.2: what is owed, how late, by band, and advances in their own column, never netted. */
export function useAgeingColumns(asOf: LocalDate, base: AgeingBase, group: AgeingGroup, totals: AgeingFigures): readonly AgeingColumn[] {
  const t = useTranslations('receivables.ageing');
  const format = useFormat();
  const words = useBandWords(asOf, base);
  function money(
    id: AgeingColumn['id'],
    title: string,
    opens: AgeingCell,
    of: (figures: AgeingFigures) => number,
    overdue = false,
  ): AgeingColumn {
    const total = of(totals);
    return {
      id,
      title,
      px: figurePx(title, format.money(total)),
      opens,
      figure: true,
      sorts: true,
      cell: ({ figures }) => <Amount fen={of(figures)} overdue={overdue} />,
      total: <Amount fen={total} overdue={overdue} />,
    };
  }
  const days = (count: number) => (base === 'date' ? format.integer(count) : <DaysOverdue days={count} />);
  return [
    {
      id: 'name',
      title: t(`group.${group}`),
      px: NAME_PX,
      opens: 'open',
      sorts: true,
      cell: (row) => <AgeingName row={row} group={group} />,
      total: t('total'),
    },
    money('open', t('open'), 'open', ({ openFen }) => openFen),
    money('overdue', t('overdue'), 'overdue', ({ overdueFen }) => overdueFen, true),
    {
      id: 'oldest',
      title: t('oldest'),
      px: figurePx(t('oldest'), ''),
      // By document date these are days of age, not of delay.
      opens: base === 'date' ? 'open' : 'overdue',
      figure: true,
      sorts: true,
      cell: ({ figures }) => days(figures.oldestDays),
      total: days(totals.oldestDays),
    },
    ...BANDS[base].map((band) =>
      money(`${band}`, words[band] ?? '', band, ({ bandsFen }) => bandsFen[band] ?? 0, base === 'dueOn' && band > 0),
    ),
    money('advance', t('advance'), 'advance', ({ advanceFen }) => advanceFen),
  ];
}
