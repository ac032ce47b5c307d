import type { Festival } from '../../../shared/calendar/festivals.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import { segmentMembers, type Addressee, type SegmentQuery } from './segments.ts';
import type { GreetingsDue } from './greeting-due.ts';

export type { BirthdayDue, FestivalDue, GreetingsDue } from './greeting-due.ts';

/** §4.2.1: birthdays and festivals from the day on within the notice; with `days` so many days ahead instead. */
export async function greetingsDue(
  asOf: LocalDate,
  { rep, days }: { readonly rep?: string; readonly days?: number } = {},
): Promise<GreetingsDue> {
  return askColumns('greetingsDue', asOf, { ...(rep === undefined ? {} : { rep }), ...(days === undefined ? {} : { days }) });
}

/** The segment without those who have been greeted for this festival. */
export async function festivalAddressees(festival: Festival, query: SegmentQuery): Promise<readonly Addressee[]> {
  const [members, greeted] = await Promise.all([segmentMembers(query), askColumns('greetedFor', festival, query.asOf)]);
  const done = new Set<Id>(greeted);
  return members.filter(({ customerId }) => !done.has(customerId));
}
