import { timeAt, type LocalTime } from '../../../shared/values/local-time.ts';
import { today } from '../clock.ts';

/** The minute on the wall clock where the laptop stands. */
export function localNow(): LocalTime {
  const date = new Date();
  return timeAt(today(), date.getHours() * 60 + date.getMinutes());
}
