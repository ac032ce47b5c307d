import type { ContactChannel, ContactEntry } from '../../../../shared/records/contact-entry.ts';
import { dayNumber } from '../../../../shared/values/local-date.ts';
import { dateOfTime } from '../../../../shared/values/local-time.ts';
import { NO_DAY } from '../customer-figures.ts';
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
