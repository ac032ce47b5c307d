import { Button, Group } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { useMemo, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { monthOf } from '../../../../shared/values/local-date.ts';
import { dateOfTime, type LocalTime } from '../../../../shared/values/local-time.ts';
import { calendarItems, type TodayRow } from '../../../data/relationship/today.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { addressOf } from '../address-of.ts';
import { DayCell } from './day-cell.tsx';
import { shownDays, steppedDay } from './shown-days.ts';
import { useDayKeys } from './use-day-keys.ts';
import { useExportCalendar } from './use-export-calendar.ts';
import classes from './calendar.module.css';

interface CalendarViewProps {
  readonly view: 'week' | 'month';
  readonly on: LocalDate;
  readonly who: 'me' | 'team';
  readonly me: string;
  readonly now: LocalTime;
  readonly onDay: (on: LocalDate) => void;
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
const NONE: readonly TodayRow[] = [];

/** What falls due day by day, as things stand now. */
export function CalendarView({ view, on, who, me, now, onDay }: CalendarViewProps) {
  const t = useTranslations('today.calendar');
  const format = useFormat();
  const router = useRouter();
  const days = useMemo(() => shownDays(view, on), [view, on]);
  const from = days[0] ?? on;
  const to = days.at(-1) ?? on;
  const rows = useQuery(() => calendarItems({ from, to, now, who, me }), [from, to, now, who, me]);
  const byDay = useMemo(() => byDueDay(rows ?? NONE), [rows]);
  const save = useExportCalendar();
  const grid = useRef<HTMLDivElement>(null);
  const onKeyDown = useDayKeys(grid, view, days, onDay);
  const entry = days.includes(dateOfTime(now)) ? dateOfTime(now) : from;
  return (
    <div className={classes.place}>
      <Group gap="xs" className={classes.bar}>
        <Button size="compact-sm" variant="default" onClick={() => onDay(steppedDay(view, on, -1))}>
          {t('previous')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onDay('')}>
          {t('now')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onDay(steppedDay(view, on, 1))}>
          {t('next')}
        </Button>
        <strong>
          {format.date(from)} – {format.date(to)}
        </strong>
        <span className={classes.keys}>{t('keys')}</span>
        <Button
          size="compact-sm"
          variant="default"
          ml="auto"
          disabled={rows === undefined}
          onClick={() => void save(rows ?? NONE, from, to)}
        >
          {t('export')}
        </Button>
      </Group>
      <div
        ref={grid}
        className={classes.grid}
        data-view={view}
        role="grid"
        tabIndex={-1}
        aria-label={t('label')}
        aria-busy={rows === undefined}
        onKeyDown={onKeyDown}
      >
        <div role="row" className={classes.week}>
          {WEEKDAYS.map((day) => (
            <div key={day} role="columnheader" className={classes.weekday}>
              {t(`weekday.d${day}`)}
            </div>
          ))}
        </div>
        {weeksOf(days).map((week) => (
          <div key={week[0]} role="row" className={classes.week}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                rows={byDay.get(day) ?? NONE}
                most={view === 'week' ? 100 : 4}
                isToday={day === dateOfTime(now)}
                isEntry={day === entry}
                isOutside={view === 'month' && monthOf(day) !== monthOf(on)}
                onOpen={(row) => router.history.push(addressOf(row))}
              />
            ))}
          </div>
        ))}
      </div>
    </div>
  );
}

function weeksOf(days: readonly LocalDate[]): readonly (readonly LocalDate[])[] {
  return Array.from({ length: days.length / WEEKDAYS.length }, (_, week) =>
    days.slice(week * WEEKDAYS.length, (week + 1) * WEEKDAYS.length),
  );
}

function byDueDay(rows: readonly TodayRow[]): ReadonlyMap<LocalDate, readonly TodayRow[]> {
  const days = new Map<LocalDate, TodayRow[]>();
  for (const row of rows) {
    const known = days.get(row.dueOn);
    if (known === undefined) days.set(row.dueOn, [row]);
    else known.push(row);
  }
  return days;
}
