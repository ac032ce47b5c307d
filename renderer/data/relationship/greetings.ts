import type { Festival } from '../../../shared/calendar/festivals.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import { db } from '../db.ts';
import { segmentMembers, type Addressee, type SegmentQuery } from './segments.ts';
import type { BirthdayDue, FestivalDue } from './greeting-due.ts';

export type { FestivalDue } from './greeting-due.ts';

/** With how the person is reached. */
export interface BirthdayAddressee extends BirthdayDue {
  readonly phone: string;
  readonly email: string;
}

/** §4.2.1: birthdays and festivals from the day on within the notice; with `days` so many days ahead instead. */
export async function greetingsDue(
  asOf: LocalDate,
  { rep, days }: { readonly rep?: string; readonly days?: number } = {},
): Promise<{ readonly birthdays: readonly BirthdayAddressee[]; readonly festivals: readonly FestivalDue[] }> {
  const due = await askColumns('greetingsDue', asOf, { ...(rep === undefined ? {} : { rep }), ...(days === undefined ? {} : { days }) });
  const customers = await db.customers.bulkGet(due.birthdays.map(({ customerId }) => customerId));
  const birthdays = due.birthdays.map((birthday, index) => {
    const contact = customers[index]?.contacts.find(({ id }) => id === birthday.contactId);
    return { ...birthday, phone: contact?.phone ?? '', email: contact?.email ?? '' };
  });
  return { birthdays, festivals: due.festivals };
}

/** The segment without those who have been greeted for this festival. */
export async function festivalAddressees(festival: Festival, query: SegmentQuery): Promise<readonly Addressee[]> {
  const [members, greeted] = await Promise.all([segmentMembers(query), askColumns('greetedFor', festival, query.asOf)]);
  const done = new Set<Id>(greeted);
  return members.filter(({ customerId }) => !done.has(customerId));
}
