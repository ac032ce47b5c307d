import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { Comparison, ComparisonRow } from '../../../data/credit/ledger-posting.ts';
import { useFormat } from '../../../ui/format.ts';
import { useBandWords } from '../ageing/band-words.ts';
import { Amount } from '../amount.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { figurePx, type GridColumn } from '../../../ui/grid/grid-column.ts';
import classes from './ledgers.module.css';

/** Theirs, ours and what lies between; of the bands only those in which somebody differs. */
export function useComparisonColumns(
  comparison: Comparison | undefined,
  asOf: LocalDate,
  posted: boolean,
): readonly GridColumn<ComparisonRow>[] {
  const t = useTranslations('receivables.compare');
  const format = useFormat();
  const words = useBandWords(asOf, 'dueOn');
  const totals = comparison?.totals;
  function money(
    id: string,
    title: string,
    of: (row: Omit<ComparisonRow, 'customerId' | 'name' | 'side'>) => number,
    differs: boolean,
  ): GridColumn<ComparisonRow> {
    const total = totals ? of(totals) : 0;
    return {
      id,
      title,
      px: figurePx(title, format.money(total)),
      figure: true,
      cell: (row) => <Amount fen={of(row)} overdue={differs} />,
      total: <Amount fen={total} overdue={differs} />,
    };
  }
  const name: GridColumn<ComparisonRow> = {
    id: 'name',
    title: t('customer'),
    px: 220,
    cell: ({ customerId, name: of, side }) => (
      <>
        <CustomerLink id={customerId} name={of} />
        {posted && side !== 'both' && <span className={classes.side}>{t(`side.${side}`)}</span>}
      </>
    ),
    total: t('total'),
  };
  const differing = posted ? differingBands(comparison?.rows ?? []) : [];
  const bands = differing.map((band) =>
    money(`band${band}`, t('bandDifference', { band: words[band] ?? '' }), (row) => bandDifference(row, band), true),
  );
  return [
    name,
    money('theirs', t('theirs'), ({ theirsFen }) => theirsFen, false),
    money('ours', t('ours'), ({ oursFen }) => oursFen, false),
    ...(totals && totals.advanceFen !== 0 ? [money('advance', t('advance'), ({ advanceFen }) => advanceFen, false)] : []),
    money('difference', t('difference'), ({ differenceFen }) => differenceFen, true),
    ...bands,
  ];
}

type Bands = Pick<ComparisonRow, 'oursByBand' | 'theirsByBand'>;

function bandDifference({ oursByBand, theirsByBand }: Bands, band: number): number {
  return theirsByBand === null ? 0 : (oursByBand[band] ?? 0) - (theirsByBand[band] ?? 0);
}

function differingBands(rows: readonly Bands[]): readonly number[] {
  return [0, 1, 2, 3, 4, 5].filter((band) => rows.some((row) => bandDifference(row, band) !== 0));
}
