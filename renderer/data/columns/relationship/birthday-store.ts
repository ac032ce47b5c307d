import { isBirthday, nextBirthday, type Birthday, type NextBirthday } from '../../../../shared/calendar/next-birthday.ts';
import type { Contact } from '../../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';

export interface Celebrant {
  readonly slot: number;
  readonly contactId: Id;
  readonly contact: string;
  readonly salutation: string;
  readonly birthday: Birthday;
}

interface Day {
  readonly birthday: Birthday;
  readonly people: Map<string, Celebrant>;
  next: { readonly from: LocalDate; readonly at: NextBirthday } | null;
}

/** People by the day of the year on which they celebrate: there are a thousand such days, solar and lunar, however many people there are. */
export class BirthdayStore {
  readonly #days = new Map<string, Day>();
  readonly #bySlot = new Map<number, readonly Celebrant[]>();

  put(slot: number, contacts: readonly Contact[]): void {
    for (const { birthday, contactId } of this.#bySlot.get(slot) ?? [])
      this.#days.get(keyOf(birthday))?.people.delete(`${slot}/${contactId}`);
    const people = contacts.flatMap(({ id, name, salutation, birthday }): readonly Celebrant[] =>
      birthday && isBirthday(birthday) ? [{ slot, contactId: id, contact: name, salutation, birthday }] : [],
    );
    if (people.length === 0) this.#bySlot.delete(slot);
    else this.#bySlot.set(slot, people);
    for (const person of people) this.#dayOf(person.birthday).people.set(`${slot}/${person.contactId}`, person);
  }

  /** Who celebrates from a day to another, both included, by day. A range of more than a year has each person once. */
  between(from: LocalDate, to: LocalDate): readonly { readonly person: Celebrant; readonly next: NextBirthday }[] {
    const found: { person: Celebrant; next: NextBirthday }[] = [];
    for (const day of this.#days.values()) {
      if (day.people.size === 0) continue;
      const next = nextOf(day, from);
      if (next.on <= to) for (const person of day.people.values()) found.push({ person, next });
    }
    return found.sort((a, b) => (a.next.on < b.next.on ? -1 : a.next.on > b.next.on ? 1 : 0));
  }

  #dayOf(birthday: Birthday): Day {
    const key = keyOf(birthday);
    const known = this.#days.get(key);
    if (known !== undefined) return known;
    const day: Day = { birthday, people: new Map(), next: null };
    this.#days.set(key, day);
    return day;
  }
}

/** The day that was found holds until it has passed. */
function nextOf(day: Day, from: LocalDate): NextBirthday {
  if (day.next === null || from < day.next.from || from > day.next.at.on) day.next = { from, at: nextBirthday(day.birthday, from) };
  return day.next.at;
}

function keyOf({ calendar, month, day, leap }: Birthday): string {
  return `${calendar}/${month}/${day}/${leap ? 'leap' : ''}`;
}
