import { useEffect, useState } from 'react';
import { festivalsBetween } from '../../../../shared/calendar/festivals.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addDays } from '../../../../shared/values/local-date.ts';
import { festivalAddressees, greetingsDue } from '../../../data/relationship/greetings.ts';
import type { cardsFor } from './cards-search.ts';
import type { GreetingPerson } from './use-greet.ts';

const DAYS_A_YEAR = 366;

type Asked = ReturnType<typeof cardsFor>;

/** Somebody who gets a card, with the day that it is for. */
export type CardPerson = GreetingPerson & { readonly on: LocalDate };

/** Who gets a card, as it was when the preview was opened: those greeted since then stay, so that a jammed sheet can be printed again. */
export function usePeopleForCards(asked: Asked, asOf: LocalDate): readonly CardPerson[] | undefined {
  const key = JSON.stringify([asked, asOf]);
  const [kept, setKept] = useState<{ readonly key: string; readonly people: readonly CardPerson[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    const [wish, day] = JSON.parse(key) as readonly [Asked, LocalDate];
    void peopleFor(wish, day).then((people) => {
      if (wanted) setKept({ key, people });
    });
    return () => {
      wanted = false;
    };
  }, [key]);
  return kept?.key === key ? kept.people : undefined;
}

/** Everybody who has not been greeted yet, or the one person that was asked for. */
async function peopleFor(asked: Asked, asOf: LocalDate): Promise<readonly CardPerson[]> {
  if (asked === null) return [];
  const { occasion, grades, person } = asked;
  if (occasion === 'birthday') {
    const { birthdays } = await greetingsDue(asOf);
    return birthdays.filter(({ contactId, greeted }) => (person === null ? !greeted : contactId === person));
  }
  if (grades.length === 0) return [];
  const people = await festivalAddressees(occasion, { asOf, grades });
  // The next one: it comes round within two years, the lunar ones too.
  const on = festivalsBetween(asOf, addDays(asOf, 2 * DAYS_A_YEAR)).find(({ festival }) => festival === occasion)?.on ?? asOf;
  return people.filter(({ customerId }) => person === null || customerId === person).map((each) => ({ ...each, on }));
}
