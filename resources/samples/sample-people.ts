import type { Birthday } from '../../shared/calendar/next-birthday.ts';
import type { SampleCustomer } from './sample-customers.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Of the first so many customers people are known well. */
const KNOWN_WELL = 5_000;
const LUNAR = 0.35;

/** §4.2.1: the same customers, with birthdays of some of their people and how they are addressed. */
export function withPeople(random: SeededRandom, customers: readonly SampleCustomer[]): readonly SampleCustomer[] {
  return customers.map((customer, rank) => ({
    ...customer,
    contacts: (customer.contacts ?? []).map((contact) => ({
      ...contact,
      salutation: random.chance(0.6) ? salutationOf(contact.name, contact.position) : '',
      birthday: random.chance(rank < KNOWN_WELL ? 0.45 : 0.04) ? birthday(random) : null,
    })),
  }));
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
