import type { LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import { db } from '../db.ts';
import type { SegmentCount, SegmentMember, SegmentQuery } from './segment.ts';

export type { SegmentCount, SegmentMember, SegmentQuery } from './segment.ts';

/** With the person it is addressed to and how that is reached. */
export interface Addressee extends SegmentMember {
  /** Name of the person; '' for a customer without contacts. */
  readonly contact: string;
  readonly salutation: string;
  readonly phone: string;
  readonly email: string;
}

/** §4.1.2: how many customers each grade has in each industry; cells without any are left out. */
export async function segmentCounts(asOf: LocalDate): Promise<readonly SegmentCount[]> {
  return askColumns('segmentCounts', asOf);
}

/** By name; with the first contact of each. */
export async function segmentMembers(query: SegmentQuery): Promise<readonly Addressee[]> {
  const members = await askColumns('segmentMembers', query);
  const rows = await db.customers.bulkGet(members.map(({ customerId }) => customerId));
  return members.map((member, index) => {
    const customer = rows[index];
    const contact = customer?.contacts[0];
    return {
      ...member,
      contact: contact?.name ?? '',
      salutation: contact?.salutation ?? '',
      phone: contact?.phone || (customer?.phone ?? ''),
      email: contact?.email || (customer?.email ?? ''),
    };
  });
}
