import { dateOfTime, minuteOfDay, type LocalTime } from '../../../../../../shared/values/local-time.ts';
import { daysBetween } from '../../../../../../shared/values/local-date.ts';

const MINUTES_A_DAY = 1440;

/** Wall-clock minutes from one minute to another. */
export function minutesBetween(from: LocalTime, to: LocalTime): number {
  return daysBetween(dateOfTime(from), dateOfTime(to)) * MINUTES_A_DAY + minuteOfDay(to) - minuteOfDay(from);
}
