import type { ContactChannel, ContactEntry } from '../../../../shared/records/contact-entry.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { dateOfTime } from '../../../../shared/values/local-time.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { RelationshipCache } from './relationship-cache.ts';
import { SlotDays } from './slot-days.ts';

/** What is sent to many is no talk with one. */
const SENT: ReadonlySet<ContactChannel> = new Set<ContactChannel>(['material', 'greeting']);

/** Of the log of contacts what is asked every day: when somebody last spoke with the customer, and what waits for an answer. */
export class ContactStore {
  readonly last = new SlotDays();
  readonly enquiries = new Map<number, readonly ContactEntry[]>();
  /** Days on which a person was greeted for a birthday, `slot/name`. */
  readonly greeted = new Map<string, number>();
  version = 0;

  clear(): void {
    this.last.clear();
    this.enquiries.clear();
    this.greeted.clear();
    this.version += 1;
  }

  /** All entries of a customer, instead of what was known of it. */
  setSlot(slot: number, entries: readonly ContactEntry[]): void {
    this.enquiries.delete(slot);
    for (const key of this.greeted.keys()) if (key.startsWith(`${slot}/`)) this.greeted.delete(key);
    if (this.last.get(slot) !== NO_DAY) this.last.set(slot, NO_DAY);
    this.version += 1;
    for (const entry of entries) this.add(slot, entry);
  }

  /** For the next start. */
  packed(): RelationshipCache['contacts'] {
    return { last: this.last.days.slice(), enquiries: [...this.enquiries.values()].flat(), greeted: [...this.greeted] };
  }

  /** From another start, in which the slots were others. */
  unpack({ last, enquiries, greeted }: RelationshipCache['contacts'], slotAt: (place: number) => number, slotOf: (id: Id) => number): void {
    this.clear();
    for (const [place, day] of last.entries()) if (day !== NO_DAY) this.last.set(slotAt(place), day);
    for (const entry of enquiries) this.add(slotOf(entry.customerId), entry);
    for (const [key, day] of greeted) this.greeted.set(`${slotAt(Number(key.split('/', 1)[0]))}${key.slice(key.indexOf('/'))}`, day);
  }

  add(slot: number, entry: ContactEntry): void {
    this.version += 1;
    if (entry.asks && entry.answeredAt === null) this.enquiries.set(slot, [...(this.enquiries.get(slot) ?? []), entry]);
    const day = dayNumber(dateOfTime(entry.at));
    if (entry.channel === 'greeting') {
      const key = `${slot}/${entry.contact.trim()}`;
      this.greeted.set(key, Math.max(day, this.greeted.get(key) ?? day));
    }
    if (!SENT.has(entry.channel) && day > this.last.get(slot)) this.last.set(slot, day);
  }
}
