import { useTranslations } from 'use-intl';
import { dateOfTime, type LocalTime } from '../../../shared/values/local-time.ts';
import { useFormat } from '../../ui/format.ts';

const HOUR = 60;

interface TimeWords {
  /** Day and minute. */
  readonly moment: (time: LocalTime) => string;
  /** The minute alone on the day of `now`, month and day in its year. */
  readonly short: (time: LocalTime, now: LocalTime) => string;
  /** Working time, whatever its sign: `2 h 05 m`. */
  readonly duration: (minutes: number) => string;
}

export function useTimeWords(): TimeWords {
  const t = useTranslations('complaints.time');
  const format = useFormat();
  return {
    moment: (time) => `${format.date(dateOfTime(time))} ${time.slice(11)}`,
    short: shortTime,
    duration: (minutes) => {
      const whole = Math.abs(minutes);
      return t('duration', { hours: format.integer(Math.floor(whole / HOUR)), minutes: String(whole % HOUR).padStart(2, '0') });
    },
  };
}

export function shortTime(time: LocalTime, now: LocalTime): string {
  if (dateOfTime(time) === dateOfTime(now)) return time.slice(11);
  return time.slice(0, 4) === now.slice(0, 4) ? `${time.slice(5, 10)} ${time.slice(11)}` : `${dateOfTime(time)} ${time.slice(11)}`;
}
