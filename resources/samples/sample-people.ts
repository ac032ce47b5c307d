import type { Birthday } from '../../shared/calendar/next-birthday.ts';
import type { Contact } from '../../shared/records/customer.ts';
import type { LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import { isOfFirstRep, type SampleCustomer } from './sample-customers.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Of the first so many customers people are known well. */
const KNOWN_WELL = 5_000;
const LUNAR = 0.35;

/** Days until the birthday that the first rep is surely to be reminded of. */
const BIRTHDAY_IN = 2;

/** §4.2.1: the same customers, with birthdays of some of their people and how they are addressed. */
export function withPeople(random: SeededRandom, customers: readonly SampleCustomer[], asOf: LocalDate): readonly SampleCustomer[] {
  const known = customers.map((customer, rank) => ({
    ...customer,
    contacts: (customer.contacts ?? []).map((contact) => ({
      ...contact,
      salutation: random.chance(0.6) ? salutationOf(contact.name, contact.position) : '',
      birthday: random.chance(rank < KNOWN_WELL ? 0.45 : 0.04) ? birthday(random) : null,
    })),
  }));
  const celebrates = known.findIndex(({ contacts }, rank) => isOfFirstRep(rank) && contacts.length > 0);
  const unknown = known.findLastIndex(({ stage, salesRep }) => stage === 'prospect' && salesRep === known[0]?.salesRep);
  return known.map((customer, rank) => {
    if (rank === celebrates) return { ...customer, contacts: withBirthday(customer.contacts, addDays(asOf, BIRTHDAY_IN)) };
    // §3.4.1: a card that somebody has begun.
    return rank === unknown ? { ...customer, contacts: [] } : customer;
  });
}

function withBirthday(contacts: readonly Contact[], on: LocalDate): readonly Contact[] {
  const month = Number(on.slice(5, 7));
  const day = Number(on.slice(8));
  return contacts.map((contact, nth) =>
    nth === 0 ? { ...contact, birthday: { calendar: 'solar', year: null, month, day, leap: false } } : contact,
  );
}

/** By surname and rank; '' takes the name. */
function salutationOf(name: string, position: string): string {
  const surname = name.slice(0, 1);
  if (position.endsWith('总经理')) return `${surname}总`;
  return position.endsWith('经理') ? `${surname}经理` : '';
}

/** The older ones by the lunar calendar; some without the year, a few in a leap month. */
function birthday(random: SeededRandom): Birthday {
  const lunar = random.chance(LUNAR);
  return {
    calendar: lunar ? 'lunar' : 'solar',
    year: random.chance(0.7) ? 1958 + random.below(42) : null,
    month: 1 + random.below(12),
    day: 1 + random.below(lunar ? 30 : 28),
    leap: lunar && random.chance(0.03),
  };
}
