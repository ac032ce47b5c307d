import { festivalsBetween } from '../../../../shared/calendar/festivals.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays, dayNumber } from '../../../../shared/values/local-date.ts';
import type { GreetingsDue } from '../../relationship/greeting-due.ts';
import type { Celebrant } from './birthday-store.ts';
import type { RelationshipDesk } from './relationship-desk.ts';
import type { RelationshipStore } from './relationship-store.ts';

/** A greeting for a day is sent in these weeks; an earlier one was for the year before. */
const BEFORE_DAYS = 60;
const AFTER_DAYS = 14;

export function greetingWindow(on: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: addDays(on, -BEFORE_DAYS), to: addDays(on, AFTER_DAYS) };
}

/** Whether somebody has been greeted for a birthday of these days, by a mailing or in the log. */
export function greetedPeople(store: RelationshipStore, from: LocalDate, to: LocalDate): (person: Celebrant, on: LocalDate) => boolean {
  const mailed = store.mailings.greetedForBirthday(greetingWindow(from).from, greetingWindow(to).to);
  return ({ slot, contact }, on) => {
    const key = `${slot}/${contact.trim()}`;
    const logged = store.contacts.greeted.get(key);
    return mailed.has(key) || (logged !== undefined && logged >= dayNumber(greetingWindow(on).from));
  };
}

/** §4.2.1 */
export function greetingsDue(
  desk: RelationshipDesk,
  asOf: LocalDate,
  { rep, days }: { readonly rep?: string; readonly days?: number },
): GreetingsDue {
  const { store, credit } = desk;
  const to = addDays(asOf, days ?? desk.parameters(asOf).values.greetingNoticeDays);
  const greeted = greetedPeople(store, asOf, to);
  const birthdays = store.birthdays.between(asOf, to).flatMap(({ person, next }) => {
    const { slot, ...who } = person;
    const salesRep = credit.salesRepOf(slot);
    if (rep !== undefined && rep !== salesRep) return [];
    const customer = { customerId: desk.idOf(slot), name: desk.nameOf(slot), salesRep, grade: desk.gradeOf(slot, asOf) };
    return [{ ...customer, ...who, on: next.on, remarks: next.remarks, greeted: greeted(person, next.on) }];
  });
  const festivals = festivalsBetween(asOf, to).map(({ festival, on }) => ({ festival, on, greeted: greetedFor(store, festival, on).size }));
  return { birthdays, festivals };
}

/** Slots of customers that were greeted for a festival of that day. */
export function greetedFor(store: RelationshipStore, festival: string, on: LocalDate): ReadonlySet<number> {
  const { from, to } = greetingWindow(on);
  return store.mailings.greeted(festival, from, to);
}
