import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import { workingMinutesBetween } from '../../../../shared/calendar/working-time.ts';
import { DEFAULTS_FROM, type ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dateOfTime, timeAt } from '../../../../shared/values/local-time.ts';
import { useFormat } from '../../../ui/format.ts';
import { useTimeWords } from '../use-time-words.ts';
import { daysOnTheWay } from './days-on-the-way.ts';
import classes from './clocks.module.css';

interface ClockWhyProps {
  readonly clock: ComplaintClock;
  readonly complaint: Complaint;
  readonly calendar: CompanyCalendar;
  readonly parameters: ParameterSet;
  readonly onCalendar: () => void;
}

/** Clause, parameter with its day, working hours, the days on the way, and every wait for the customer. */
export function ClockWhy({ clock, complaint, calendar, parameters, onCalendar }: ClockWhyProps) {
  const t = useTranslations('complaints.why');
  const format = useFormat();
  const words = useTimeWords();
  const { startedAt, dueAt, doneAt, certain } = clock;
  const key = clock.clock === 'contact' ? 'complaintContactWorkingHours' : 'complaintSolutionWorkingDays';
  const since = parameters.from[key];
  const version = since === DEFAULTS_FROM ? t('default') : t('since', { date: format.date(since) });
  const days = daysOnTheWay(dateOfTime(startedAt), dateOfTime(dueAt), calendar);
  const waits = complaint.waits.filter(({ from, to }) => from < dueAt && (to ?? dueAt) > startedAt);
  const list = (dates: readonly LocalDate[]): string => dates.map(format.date).join(' · ');
  return (
    <>
      {!certain && doneAt === null && (
        <p className={classes.notKnown}>
          {t('notKnown', { years: days.unknownYears.join(', ') })}{' '}
          <Button size="compact-xs" variant="default" onClick={onCalendar}>
            {t('toCalendar')}
          </Button>
        </p>
      )}
      <details className={classes.why}>
        <summary>{t('open')}</summary>
        <ul>
          <li>{t(clock.clock, { count: parameters.values[key], version })}</li>
          <li>{t('started', { time: words.moment(startedAt) })}</li>
          <li>{t('hours', { spans: calendar.hours.map(({ from, to }) => `${clockOf(from)} – ${clockOf(to)}`).join(', ') })}</li>
          {days.weekend > 0 && <li>{t('weekend', { count: days.weekend })}</li>}
          {days.off.length > 0 && <li>{t('off', { days: list(days.off) })}</li>}
          {days.worked.length > 0 && <li>{t('worked', { days: list(days.worked) })}</li>}
          {waits.map(({ from, to, why }) => (
            <li key={from}>
              {to === null
                ? t('waitsStill', { from: words.moment(from), why })
                : t('waited', {
                    from: words.moment(from),
                    to: words.moment(to),
                    time: words.duration(workingMinutesBetween(from > startedAt ? from : startedAt, to, calendar).at),
                    why,
                  })}
            </li>
          ))}
          <li>{t('due', { time: words.moment(dueAt) })}</li>
        </ul>
      </details>
    </>
  );
}

/** Minutes since midnight as a time of day. */
function clockOf(minute: number): string {
  return minute === 1_440 ? '24:00' : timeAt('2000-01-01', minute).slice(11);
}
