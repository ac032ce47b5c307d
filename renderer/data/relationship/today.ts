import type { TodayItem } from '../../../shared/rules/4-relationship/index.ts';
import type { Snooze } from '../../../shared/records/snooze.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import type { CalendarQuery, TodayCounts, TodayList, TodayQuery, TodayRow } from './today-list.ts';

export type { CalendarQuery, TodayCounts, TodayList, TodayQuery, TodayRow } from './today-list.ts';
export { icsOf } from './ics-of.ts';

/** Everything to be done on a day, in groups by consequence. */
export async function todayList(query: TodayQuery): Promise<TodayList> {
  return askColumns('todayList', query);
}

/** The same without the rows: for the navigation. */
export async function todayCounts(query: Omit<TodayQuery, 'limit'>): Promise<TodayCounts> {
  return askColumns('todayCounts', query);
}

/** What falls due on the days from one to another, both included, by day; as things stand now. */
export async function calendarItems(query: CalendarQuery): Promise<readonly TodayRow[]> {
  return askColumns('calendarItems', query);
}

/** The longest an item can be put off. */
const LONGEST_DAYS = 366;

/** The item comes back on `until`. Throws RangeError without a reason, for a day that is not to come, or one more than a year away. */
export async function snoozeItem(
  item: Pick<TodayItem, 'key' | 'customerId'>,
  until: LocalDate,
  reason: string,
): Promise<Committed<Snooze>> {
  if (reason.trim() === '') throw new RangeError('putting off needs a reason');
  if (until <= today() || until > addDays(today(), LONGEST_DAYS)) throw new RangeError('put off to a day within a year');
  return runCommand('snoozeItem', ['snoozes'], async (recorder) => {
    const snooze: Snooze = {
      id: newId(),
      item: item.key,
      customerId: item.customerId,
      until,
      reason: reason.trim(),
      by: recorder.who,
      at: recorder.at,
    };
    await recorder.create('snoozes', snooze);
    return snooze;
  });
}

/** The item is shown again. The value counts what was taken away. */
export async function unsnooze(id: Id): Promise<Committed<number>> {
  return runCommand('unsnooze', ['snoozes'], (recorder) => recorder.removeMany('snoozes', [id]));
}
