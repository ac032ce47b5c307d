import type { Mailing } from '../../../../shared/records/mailing.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import type { MailingHead } from '../../relationship/mailing-head.ts';
import type { SlotIndex } from '../slot-index.ts';

interface Held {
  readonly head: MailingHead;
  /** In order. */
  readonly slots: Uint32Array;
  /** Who was greeted for a birthday, `slot/name`; empty for other mailings, of which the customers are enough. */
  readonly people: ReadonlySet<string>;
}

const BIRTHDAY = 'birthday';

/** Who got what: the customers as numbers, the people only of birthday greetings. */
export class MailingStore {
  readonly #held = new Map<Id, Held>();
  version = 0;

  constructor(readonly slots: SlotIndex) {}

  put(mailing: Mailing): void {
    const { recipients, ...head } = mailing;
    const slots = Uint32Array.from(new Set(recipients.map(({ customerId }) => this.slots.slotOf(customerId)))).sort();
    const named = mailing.kind === 'greeting' && mailing.title === BIRTHDAY;
    const people = new Set(named ? recipients.map(({ customerId, contact }) => `${this.slots.slotOf(customerId)}/${contact.trim()}`) : []);
    this.#held.set(mailing.id, { head: { ...head, recipients: recipients.length }, slots, people });
    this.version += 1;
  }

  remove(id: Id): void {
    if (this.#held.delete(id)) this.version += 1;
  }

  /** Newest first. */
  heads(): readonly MailingHead[] {
    return [...this.#held.values()].map(({ head }) => head).sort(newestFirst);
  }

  headsOf(slot: number): readonly MailingHead[] {
    return [...this.#held.values()]
      .filter(({ slots }) => includes(slots, slot))
      .map(({ head }) => head)
      .sort(newestFirst);
  }

  /** Customers that were greeted for an occasion between two days. */
  greeted(occasion: string, from: LocalDate, to: LocalDate): ReadonlySet<number> {
    const found = new Set<number>();
    for (const { slots } of this.#greetings(occasion, from, to)) for (const slot of slots) found.add(slot);
    return found;
  }

  greetedForBirthday(from: LocalDate, to: LocalDate): ReadonlySet<string> {
    return new Set(this.#greetings(BIRTHDAY, from, to).flatMap(({ people }) => [...people]));
  }

  #greetings(occasion: string, from: LocalDate, to: LocalDate): readonly Held[] {
    return [...this.#held.values()].filter(
      ({ head }) => head.kind === 'greeting' && head.title === occasion && head.on >= from && head.on <= to,
    );
  }
}

function newestFirst(a: MailingHead, b: MailingHead): number {
  return b.createdAt - a.createdAt;
}

function includes(slots: Uint32Array, slot: number): boolean {
  let low = 0;
  let high = slots.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((slots[middle] as number) < slot) low = middle + 1;
    else high = middle;
  }
  return slots[low] === slot;
}
