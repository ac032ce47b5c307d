import { useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { useFormat } from '../../../ui/format.ts';
import { today } from '../../../data/clock.ts';
import { monthsOf, type CalendarDay } from './month-days.ts';
import { movedDay } from './moved-day.ts';
import classes from './calendar.module.css';

interface YearViewProps {
  readonly year: number;
  readonly calendar: CompanyCalendar;
  readonly onToggle: (date: LocalDate) => void;
  readonly onYear: (year: number) => void;
}

/** Twelve months; a click or Enter turns a day from worked to off and back, the arrow keys go from day to day. */
export function YearView({ year, calendar, onToggle, onYear }: YearViewProps) {
  const t = useTranslations('complaints.calendar');
  const format = useFormat();
  const names = useNames();
  const { place, active, onKeyDown, onFocus } = useActiveDay(year, onYear);
  const months = useMemo(() => monthsOf(year, calendar), [year, calendar]);
  const say = ({ date, state, own, special }: CalendarDay): string =>
    [format.date(date), t(`day.${state}`), special ? t('special') : '', own ? t('own') : ''].filter(Boolean).join(' · ');
  return (
    <div ref={place} className={classes.months} role="group" aria-label={t('days', { year: String(year) })} onKeyDown={onKeyDown}>
      {months.map(({ month, blank, days }, index) => (
        <section key={month} className={classes.month} aria-label={month}>
          <h3 className={classes.monthName}>{names.months[index]}</h3>
          <div className={classes.days}>
            {names.weekdays.map((weekday, place) => (
              <span key={`${weekday}${days[place]?.date}`} className={classes.weekday} aria-hidden="true">
                {weekday}
              </span>
            ))}
            {blank > 0 && <span style={{ gridColumn: `span ${blank}` }} />}
            {days.map((day) => (
              <button
                key={day.date}
                type="button"
                tabIndex={day.date === active ? 0 : -1}
                data-date={day.date}
                className={classes.day}
                data-state={day.state}
                data-special={day.special || undefined}
                data-own={day.own || undefined}
                aria-label={`${Number(day.date.slice(8))} · ${say(day)}`}
                title={say(day)}
                onFocus={() => onFocus(day.date)}
                onClick={() => onToggle(day.date)}
              >
                {Number(day.date.slice(8))}
              </button>
            ))}
          </div>
        </section>
      ))}
    </div>
  );
}

/** Months and weekdays from Monday on, in the present language. 2024-01-01 was a Monday. */
function useNames(): { readonly months: readonly string[]; readonly weekdays: readonly string[] } {
  const locale = useLocale();
  return useMemo(() => {
    const month = new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' });
    const weekday = new Intl.DateTimeFormat(locale, { weekday: 'narrow', timeZone: 'UTC' });
    return {
      months: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2024, index, 1))),
      weekdays: Array.from({ length: 7 }, (_, index) => weekday.format(Date.UTC(2024, 0, 1 + index))),
    };
  }, [locale]);
}

/** The one day that Tab reaches; the keys go on from it, into the next year too. */
function useActiveDay(year: number, onYear: (year: number) => void) {
  const place = useRef<HTMLDivElement>(null);
  const [day, setDay] = useState<LocalDate>(today);
  const moving = useRef(false);
  const active = yearOf(day) === year ? day : `${year}-01-01`;
  useEffect(() => {
    if (!moving.current) return;
    moving.current = false;
    place.current?.querySelector<HTMLElement>(`[data-date="${active}"]`)?.focus();
  }, [active]);
  function onKeyDown(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const next = movedDay(active, event.key);
    if (next === null) return;
    event.preventDefault();
    moving.current = next !== active;
    setDay(next);
    if (yearOf(next) !== year) onYear(yearOf(next));
  }
  return { place, active, onKeyDown, onFocus: setDay };
}

function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
