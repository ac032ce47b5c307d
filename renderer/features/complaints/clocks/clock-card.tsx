import { useTranslations } from 'use-intl';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';
import { useTimeWords } from '../use-time-words.ts';
import { ClockWhy } from './clock-why.tsx';
import { clockTone } from './clock-tone.ts';
import { useClockText } from './use-clock-text.ts';
import classes from './clocks.module.css';

interface ClockCardProps {
  readonly clock: ComplaintClock;
  /** 0: the first feedback; from 1 on, of which reopening. */
  readonly reopening: number;
  readonly complaint: Complaint;
  readonly calendar: CompanyCalendar;
  readonly parameters: ParameterSet;
  readonly onCalendar: () => void;
}

/** One clock: how it stands, when it is due, and why then. */
export function ClockCard({ clock, reopening, complaint, calendar, parameters, onCalendar }: ClockCardProps) {
  const t = useTranslations('complaints.clock');
  const say = useClockText();
  const words = useTimeWords();
  const tone = clockTone(clock);
  const { doneAt, dueAt } = clock;
  return (
    <div className={classes.card} data-tone={tone} data-clock={clock.clock}>
      <div className={classes.head}>
        <span className={classes.name}>{reopening > 0 ? t('again', { count: reopening }) : t(`name.${clock.clock}`)}</span>
        <span className={classes.text} data-tone={tone}>
          {say(clock)}
        </span>
        <span className={classes.due}>
          {t('dueAt', { time: words.moment(dueAt) })}
          {doneAt !== null && ` · ${t('doneAt', { time: words.moment(doneAt) })}`}
        </span>
      </div>
      <ClockWhy clock={clock} complaint={complaint} calendar={calendar} parameters={parameters} onCalendar={onCalendar} />
    </div>
  );
}
