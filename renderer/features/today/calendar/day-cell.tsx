import { VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { TodayRow } from '../../../data/relationship/today.ts';
import { useFormat } from '../../../ui/format.ts';
import { useItemWords } from '../use-item-words.ts';
import classes from './calendar.module.css';

interface DayCellProps {
  readonly day: LocalDate;
  readonly rows: readonly TodayRow[];
  /** So many are shown until one asks for the others. */
  readonly most: number;
  readonly isToday: boolean;
  readonly isOutside: boolean;
  /** The one that Tab leads to. */
  readonly isEntry: boolean;
  readonly onOpen: (row: TodayRow) => void;
}

export function DayCell({ day, rows, most, isToday, isOutside, isEntry, onOpen }: DayCellProps) {
  const t = useTranslations('today');
  const words = useItemWords();
  const format = useFormat();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, most);
  return (
    <div
      role="gridcell"
      className={classes.day}
      data-day={day}
      data-today={isToday || undefined}
      data-outside={isOutside || undefined}
      tabIndex={isEntry ? 0 : -1}
    >
      <span className={classes.number} aria-hidden="true">
        {Number(day.slice(8))}
      </span>
      <VisuallyHidden>{format.date(day)}</VisuallyHidden>
      {shown.map((row) => {
        const text = t('open', { what: t(`kind.${row.kind}`), name: words.who(row) });
        return (
          <button
            key={row.key}
            type="button"
            className={classes.event}
            data-late={row.late || undefined}
            title={`${text} ${words.about(row)}`}
            onClick={() => onOpen(row)}
          >
            {row.dueAt !== '' && <span className={classes.minute}>{row.dueAt.slice(11)}</span>} {text}
          </button>
        );
      })}
      {shown.length < rows.length && (
        <button type="button" className={classes.more} onClick={() => setAll(true)}>
          {t('calendar.more', { count: rows.length - shown.length })}
        </button>
      )}
    </div>
  );
}
