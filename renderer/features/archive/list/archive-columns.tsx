import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { ArchiveRow } from '../../../data/archive/archive-row.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { useFormat } from '../../../ui/format.ts';
import { figurePx, type GridColumn } from '../../../ui/grid/grid-column.ts';
import { toggleArchive } from '../chosen-archives.ts';
import { CompleteBar } from './complete-bar.tsx';
import screen from '../archive.module.css';
import classes from './list.module.css';

/** §6.1 number, place and how far each archive is. */
export function useArchiveColumns(chosen: ReadonlySet<Id>): readonly GridColumn<ArchiveRow>[] {
  const t = useTranslations('archive.list');
  const words = useTranslations('words');
  const format = useFormat();
  const none = <span className={screen.none}>—</span>;
  const count = (title: string, id: 'missing' | 'expired'): GridColumn<ArchiveRow> => ({
    id,
    title,
    px: figurePx(title, '0'),
    figure: true,
    sorts: true,
    cell: ({ [id]: of }) => (of === 0 ? none : <span className={screen.danger}>{format.integer(of)}</span>),
  });
  return [
    {
      id: 'name',
      title: t('customer'),
      px: 220,
      sorts: true,
      cell: ({ customerId, name }) => (
        <span className={classes.name} title={name}>
          <Checkbox
            size="xs"
            tabIndex={-1}
            aria-label={t('choose', { name })}
            checked={chosen.has(customerId)}
            onChange={() => toggleArchive(customerId)}
          />
          <span className={classes.nameText}>{name}</span>
        </span>
      ),
    },
    {
      id: 'number',
      title: t('number'),
      px: 164,
      sorts: true,
      cell: ({ number, volumes }) =>
        number === '' ? (
          <span className={screen.soon}>{t('noNumber')}</span>
        ) : volumes > 1 ? (
          t('volumes', { number, count: volumes })
        ) : (
          number
        ),
    },
    {
      id: 'industry',
      title: t('class'),
      px: 104,
      sorts: true,
      cell: ({ industry }) => (industry === null ? none : words(`industry.${industry}`)),
    },
    { id: 'grade', title: t('grade'), px: 66, sorts: true, cell: ({ grade }) => <GradeBadge grade={grade} state="effective" /> },
    {
      id: 'place',
      title: t('place'),
      px: 132,
      sorts: true,
      cell: ({ place }) => (place === '' ? none : <span title={place}>{place}</span>),
    },
    {
      id: 'complete',
      title: t('complete'),
      px: 136,
      figure: true,
      sorts: true,
      cell: ({ complete }) => <CompleteBar complete={complete} />,
    },
    count(t('missing'), 'missing'),
    count(t('expired'), 'expired'),
    {
      id: 'borrowed',
      title: t('borrowed'),
      px: 90,
      sorts: true,
      cell: ({ borrowed, borrower }) => (borrowed === 0 ? none : borrowed === 1 ? borrower : t('borrowers', { borrower, count: borrowed })),
    },
    {
      id: 'reviewDue',
      title: t('reviewDue'),
      px: Math.max(112, figurePx(t('reviewDue'), '')),
      sorts: true,
      cell: ({ reviewDue, reviewOverdue }) =>
        reviewDue === null ? none : <span className={reviewOverdue ? screen.danger : undefined}>{format.date(reviewDue)}</span>,
    },
  ];
}
