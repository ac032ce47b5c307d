import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays } from '../../../../shared/values/local-date.ts';
import type { LimitList, LimitRow } from '../../../data/credit/limits.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import { useFormat } from '../../../ui/format.ts';
import { Amount } from '../amount.tsx';
import { SuspendedMark } from '../suspended-mark.tsx';
import { figurePx, type GridColumn } from '../../../ui/grid/grid-column.ts';
import { UsedBar } from './used-bar.tsx';
import classes from './limits.module.css';

const SOON_DAYS = 30;

/** §5.2: standing, limit and what of it is used. */
export function useLimitColumns(asOf: LocalDate, totals: LimitList['totals']): readonly GridColumn<LimitRow>[] {
  const t = useTranslations('receivables.limits');
  const credit = useTranslations('words.credit');
  const format = useFormat();
  const soon = addDays(asOf, SOON_DAYS);
  function day(value: LocalDate | null) {
    if (value === null) return <span className={classes.none}>—</span>;
    return <span className={value <= asOf ? classes.over : value <= soon ? classes.soon : undefined}>{format.date(value)}</span>;
  }
  return [
    {
      id: 'name',
      title: t('customer'),
      px: 220,
      sorts: true,
      cell: ({ name, suspended }) => (
        <span className={classes.name} title={name}>
          <span className={classes.nameText}>{name}</span>
          {suspended && <SuspendedMark />}
        </span>
      ),
      total: t('total'),
    },
    { id: 'grade', title: t('grade'), px: 72, sorts: true, cell: ({ grade }) => <GradeBadge grade={grade} state="effective" /> },
    {
      id: 'standing',
      title: t('standing'),
      px: figurePx(t('standing'), credit('notYetAssessed')),
      sorts: true,
      cell: ({ standing }) => <span className={standing === 'notYetAssessed' ? classes.none : undefined}>{credit(standing)}</span>,
    },
    {
      id: 'limit',
      title: t('limit'),
      px: Math.max(124, figurePx(t('limit'), format.money(totals.limitFen))),
      figure: true,
      sorts: true,
      cell: ({ limitFen, proposedFen }) => (
        <span title={proposedFen === null ? undefined : t('proposed', { amount: format.money(proposedFen) })}>
          {proposedFen !== null && <span className={classes.soon}>{t('waits')} </span>}
          {limitFen === null ? <span className={classes.none}>—</span> : format.money(limitFen)}
        </span>
      ),
      total: format.money(totals.limitFen),
    },
    { id: 'temporary', title: t('temporary'), px: 118, cell: ({ temporaryUntil }) => day(temporaryUntil) },
    {
      id: 'exposure',
      title: t('exposure'),
      px: Math.max(116, figurePx(t('exposure'), format.money(totals.exposureFen))),
      figure: true,
      sorts: true,
      cell: ({ exposureFen }) => <Amount fen={exposureFen} />,
      total: <Amount fen={totals.exposureFen} />,
    },
    {
      id: 'used',
      title: t('used'),
      px: 132,
      figure: true,
      sorts: true,
      cell: ({ used, exposureFen, limitFen }) => <UsedBar used={used} exposureFen={exposureFen} limitFen={limitFen} />,
    },
    {
      id: 'nextAssessment',
      title: t('next'),
      px: Math.max(108, figurePx(t('next'), '')),
      sorts: true,
      cell: ({ nextAssessment }) => day(nextAssessment),
    },
    { id: 'rep', title: t('rep'), px: 84, cell: ({ salesRep }) => salesRep || <span className={classes.none}>—</span> },
  ];
}
