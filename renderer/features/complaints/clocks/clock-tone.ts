import { workingMinutesBetween } from '../../../../shared/calendar/working-time.ts';
import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { ComplaintClock } from '../../../../shared/rules/4-relationship/index.ts';

export type ClockTone = 'running' | 'soon' | 'late' | 'missed' | 'waiting' | 'met';

/** Of the time that was given: with less than that left it is soon. */
const SOON_SHARE = 1 / 4;

/** How a clock is shown: soon in the last quarter of its working time, waits included. */
export function clockTone(clock: ComplaintClock, calendar: CompanyCalendar): ClockTone {
  if (clock.state !== 'running') return clock.state;
  const given = workingMinutesBetween(clock.startedAt, clock.dueAt, calendar).at;
  return clock.leftMinutes <= given * SOON_SHARE ? 'soon' : 'running';
}
