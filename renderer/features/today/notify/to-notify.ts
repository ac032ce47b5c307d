import type { TodayKind } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import type { TodayList, TodayRow } from '../../../data/relationship/today.ts';

/** Visits, complaint clocks and birthdays. */
const NOTIFIED: readonly TodayKind[] = ['complaintContact', 'complaintFeedback', 'bookedVisit', 'visit', 'greeting'];
/** So long before a clock runs out. */
const AHEAD_MINUTES = 30;

/** What is due now and was not shown before. A clock is due half an hour before its minute, a day from its morning on. */
export function toNotify({ groups }: Pick<TodayList, 'groups'>, now: LocalTime, shown: ReadonlySet<string>): readonly TodayRow[] {
  return groups
    .filter(({ kind }) => NOTIFIED.includes(kind))
    .flatMap(({ rows }) => rows)
    .filter((row) => !shown.has(row.key) && isDue(row, now));
}

/** So many at once are still told one by one. */
const SINGLY = 3;

/**
 * As notifications: what was missed, before the first start of the day or in quiet hours, is one; later each thing is its own, unless there are
 * too many of them.
 */
export function asNotices(due: readonly TodayRow[], missed: boolean): readonly (readonly TodayRow[])[] {
  if (due.length === 0) return [];
  return missed || due.length > SINGLY ? [due] : due.map((row) => [row]);
}

function isDue({ dueAt, dueOn }: TodayRow, now: LocalTime): boolean {
  if (dueAt === '') return dueOn <= now.slice(0, 10);
  return instantOf(dueAt) - instantOf(now) <= AHEAD_MINUTES * 60_000;
}

function instantOf(time: LocalTime): number {
  return Date.parse(`${time}:00Z`);
}
