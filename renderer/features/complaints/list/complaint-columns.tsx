import { useMemo, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { ComplaintRow, ComplaintSort } from '../../../data/relationship/complaints.ts';
import { feedbackOf } from '../../../data/relationship/feedback-of.ts';
import { ClockCell } from '../clocks/clock-cell.tsx';
import { RedMark } from '../red-mark.tsx';
import { StateMark } from '../state-mark.tsx';
import { useTimeWords } from '../use-time-words.ts';
import classes from './grid.module.css';

type ColumnId = ComplaintSort['by'];

export interface ComplaintColumn {
  readonly id: ColumnId;
  readonly title: string;
  readonly px: number;
  /** Takes what the others leave. */
  readonly grows?: boolean;
  readonly cell: (row: ComplaintRow) => ReactNode;
}

/** Beside an open complaint only what says which clock runs out next. */
const BESIDE: ReadonlySet<ColumnId> = new Set<ColumnId>(['no', 'name', 'kind', 'contact', 'feedback', 'state']);

export function useComplaintColumns(now: LocalTime, beside: boolean): readonly ComplaintColumn[] {
  const t = useTranslations('complaints');
  const words = useTimeWords();
  const day = now.slice(0, 10);
  return useMemo(() => {
    const all: readonly ComplaintColumn[] = [
      {
        id: 'no',
        title: t('field.no'),
        px: 128,
        cell: ({ complaint, redMark }) => (
          <span className={classes.no}>
            {complaint.no}
            {redMark && <RedMark />}
          </span>
        ),
      },
      {
        id: 'name',
        title: t('field.customer'),
        px: 142,
        grows: true,
        cell: ({ name }) => (
          <span className={classes.name} title={name}>
            {name}
          </span>
        ),
      },
      { id: 'kind', title: t('field.kind'), px: 84, cell: ({ complaint }) => t(`kind.${complaint.kind}`) },
      {
        id: 'received',
        title: t('field.receivedAt'),
        px: 108,
        cell: ({ complaint }) => (
          <span title={words.moment(complaint.receivedAt)}>{words.short(complaint.receivedAt, `${day}T00:00`)}</span>
        ),
      },
      {
        id: 'contact',
        title: t('clock.name.contact'),
        px: beside ? 118 : 190,
        cell: ({ clocks }) => <ClockCell clock={clocks[0]} now={now} short={beside} />,
      },
      {
        id: 'feedback',
        title: t('clock.name.feedback'),
        px: beside ? 134 : 196,
        cell: (row) => <ClockCell clock={feedbackOf(row.clocks)} now={now} short={beside} />,
      },
      {
        id: 'state',
        title: t('field.state'),
        px: 108,
        cell: ({ complaint, waiting }) => <StateMark state={complaint.state} waiting={waiting} />,
      },
      { id: 'handler', title: t('field.handledBy'), px: 84, cell: ({ complaint }) => textOrDash(complaint.handledBy) },
      { id: 'cause', title: t('field.cause'), px: 104, cell: ({ complaint }) => textOrDash(complaint.cause) },
    ];
    return beside ? all.filter(({ id }) => BESIDE.has(id)) : all;
  }, [t, words, day, now, beside]);
}

function textOrDash(text: string): ReactNode {
  return text === '' ? <span className={classes.none}>—</span> : <span title={text}>{text}</span>;
}
