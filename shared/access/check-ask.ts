import type { AccessRequest } from '../records/access-request.ts';
import type { LocalDate } from '../values/id.ts';
import { addDays } from '../values/local-date.ts';
import { dateOfTime, isLocalTime, type LocalTime } from '../values/local-time.ts';

export type AskDraft = Pick<AccessRequest, 'customerId' | 'requester' | 'reason' | 'sections' | 'medium' | 'until'>;
export type AskProblem = 'customer' | 'requester' | 'reason' | 'sections' | 'untilMissing' | 'untilPast' | 'untilTooLate';

/** §6.3.1: everything that is wrong with a request form; a request is for at most the parameter's days. */
export function checkAsk(draft: AskDraft, now: LocalTime, longestDays: number): readonly AskProblem[] {
  return [
    ...(draft.customerId === '' ? (['customer'] as const) : []),
    ...(draft.requester.trim() === '' ? (['requester'] as const) : []),
    ...(draft.reason.trim() === '' ? (['reason'] as const) : []),
    ...(draft.sections.length === 0 ? (['sections'] as const) : []),
    ...untilProblems(draft.until, now, longestDays),
  ];
}

/** The last day for which access may be asked or granted. */
export function lastDayOfAccess(now: LocalTime, longestDays: number): LocalDate {
  return addDays(dateOfTime(now), longestDays);
}

function untilProblems(until: LocalTime, now: LocalTime, longestDays: number): readonly AskProblem[] {
  if (!isLocalTime(until)) return ['untilMissing'];
  if (until <= now) return ['untilPast'];
  return dateOfTime(until) > lastDayOfAccess(now, longestDays) ? ['untilTooLate'] : [];
}
