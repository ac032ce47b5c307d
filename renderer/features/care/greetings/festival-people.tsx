import { useState } from 'react';
import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Festival } from '../../../../shared/calendar/festivals.ts';
import type { Addressee } from '../../../data/relationship/segments.ts';
import { CustomerLink } from '../customer-link.tsx';
import { gradeLetter } from './cards-search.ts';
import { PersonWays } from './person-ways.tsx';
import type { GreetingText } from './use-greeting-text.ts';
import { useGreet } from './use-greet.ts';
import classes from '../care.module.css';

const SHOWN = 50;

interface FestivalPeopleProps {
  readonly festival: Festival;
  readonly people: readonly Addressee[];
  readonly texts: GreetingText;
}

/** One by one: who it is, and each way out. */
export function FestivalPeople({ festival, people, texts }: FestivalPeopleProps) {
  const t = useTranslations('care.greetings');
  const { log, mail } = useGreet(festival, texts);
  const [shown, setShown] = useState(SHOWN);
  return (
    <>
      <ul className={classes.list} aria-label={t('people')} style={{ marginTop: 8 }}>
        {people.slice(0, shown).map((person) => (
          <li key={person.customerId} className={classes.row} data-person={person.customerId}>
            <span>{person.salutation || person.contact}</span>
            <CustomerLink id={person.customerId} name={person.name} />
            <PersonWays
              person={person}
              text={texts.filled(festival, person)}
              card={{ tab: 'cards', occasion: festival, grades: gradeLetter(person.grade), person: person.customerId }}
              onMail={() => void mail(person)}
              onMark={() => void log([person], 'copied')}
            />
          </li>
        ))}
      </ul>
      {people.length > shown && (
        <Button size="compact-xs" variant="subtle" onClick={() => setShown(shown + SHOWN)}>
          {t('morePeople', { count: people.length - shown })}
        </Button>
      )}
    </>
  );
}
