import { useEffect, useState } from 'react';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { festivalAddressees, greetingsDue } from '../../../data/relationship/greetings.ts';
import type { cardsFor } from './cards-search.ts';
import type { GreetingPerson } from './use-greet.ts';

type Asked = ReturnType<typeof cardsFor>;

/** Who gets a card, as it was when the preview was opened: those greeted since then stay, so that a jammed sheet can be printed again. */
export function usePeopleForCards(asked: Asked, asOf: LocalDate): readonly GreetingPerson[] | undefined {
  const key = JSON.stringify([asked, asOf]);
  const [kept, setKept] = useState<{ readonly key: string; readonly people: readonly GreetingPerson[] } | null>(null);
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
async function peopleFor(asked: Asked, asOf: LocalDate): Promise<readonly GreetingPerson[]> {
  if (asked === null) return [];
  const { occasion, grades, person } = asked;
  if (occasion === 'birthday') {
    const { birthdays } = await greetingsDue(asOf);
    return birthdays.filter(({ contactId, greeted }) => (person === null ? !greeted : contactId === person));
  }
  if (grades.length === 0) return [];
  const people = await festivalAddressees(occasion, { asOf, grades });
  return person === null ? people : people.filter(({ customerId }) => customerId === person);
}
