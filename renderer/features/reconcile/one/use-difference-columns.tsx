import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { fieldText } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { DifferenceLine } from '../../../data/reconcile/difference-query.ts';
import { useFormat } from '../../../ui/format.ts';
import type { GridColumn } from '../../../ui/grid/grid-column.ts';
import { useSay } from '../use-say.ts';

/** Name on paper, or the electronic one in its place, first; what differs, and how it stands. */
export function useDifferenceColumns({ kind }: Reconciliation): readonly GridColumn<DifferenceLine>[] {
  const t = useTranslations('reconcile');
  const say = useSay(kind);
  const format = useFormat();
  return useMemo(() => {
    const stateText = ({ state, resolution, owner, postponedUntil }: DifferenceLine): string => {
      if (state === 'resolved') return t(`answer.${resolution === '' ? 'keepBoth' : resolution}`);
      if (state === 'postponed' && postponedUntil !== null) return t('until', { day: format.date(postponedUntil) });
      return owner === '' || state === 'open' ? t(`state.${state}`) : t('askedOf', { who: owner });
    };
    return [
      {
        id: 'paper',
        title: t(kind === 'figures' ? 'counts.ledger' : 'counts.paper'),
        px: 190,
        cell: (row) => <Name text={row.paperName} />,
      },
      {
        id: 'electronic',
        title: t(kind === 'figures' ? 'counts.books' : 'counts.electronic'),
        px: 190,
        cell: (row) => <Name text={row.electronicName} />,
      },
      { id: 'bucket', title: t('column.bucket'), px: 104, cell: (row) => say(`reconcile.bucket.${row.bucket}`) },
      {
        id: 'what',
        title: t('column.what'),
        px: 190,
        cell: (row) =>
          row.fields.map(({ field }) => fieldText(field, say)).join(' · ') || (row.doubt !== '' && say(`reconcile.doubt.${row.doubt}`)),
      },
      { id: 'state', title: t('column.state'), px: 116, cell: stateText },
      { id: 'no', title: t('column.no'), px: 64, figure: true, cell: ({ no }) => format.integer(no) },
    ];
  }, [t, say, format, kind]);
}

function Name({ text }: { readonly text: string }) {
  return <span title={text}>{text === '' ? '—' : text}</span>;
}
