import { Button, Chip } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { festivalAddressees, type FestivalDue } from '../../../data/relationship/greetings.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { BatchWays } from './batch-ways.tsx';
import { gradeLetter, GRADES } from './cards-search.ts';
import { FestivalPeople } from './festival-people.tsx';
import type { GreetingText } from './use-greeting-text.ts';
import { useGreet } from './use-greet.ts';
import classes from '../care.module.css';

interface FestivalItemProps {
  readonly due: FestivalDue;
  readonly texts: GreetingText;
  readonly asOf: LocalDate;
}

/** A festival, the grades that are greeted for it, and everybody of them who has not been greeted yet, together or one by one. */
export function FestivalItem({ due: { festival, on, greeted }, texts, asOf }: FestivalItemProps) {
  const t = useTranslations('care.greetings');
  const occasions = useTranslations('care.occasion');
  const words = useTranslations('words');
  const format = useFormat();
  const { log, mail } = useGreet(festival, texts);
  const [grades, setGrades] = useState<readonly (Grade | null)[]>(['A', 'B']);
  const [open, setOpen] = useState(false);
  const chosen = grades.map(gradeLetter).join('');
  const people = useQuery(async () => {
    await dataVersion();
    return grades.length === 0 ? [] : festivalAddressees(festival, { asOf, grades });
  }, [festival, asOf, chosen]);
  const count = people?.length ?? 0;
  return (
    <li className={classes.item} data-festival={festival}>
      <div className={classes.row}>
        <strong>{format.date(on)}</strong>
        <span>{occasions(festival)}</span>
        <span className={classes.dim}>{t('greetedCount', { count: greeted })}</span>
        <Chip.Group
          multiple
          value={[...chosen]}
          onChange={(next) => setGrades(GRADES.filter((grade) => next.includes(gradeLetter(grade))))}
        >
          {GRADES.map((grade) => (
            <Chip key={grade} value={gradeLetter(grade)} size="xs">
              {grade ?? words('grade.none')}
            </Chip>
          ))}
        </Chip.Group>
        <span className={`${classes.dim} ${classes.push}`}>{t('toGreet', { count })}</span>
        {count > 0 && (
          <Button size="compact-xs" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
            {t('people')}
          </Button>
        )}
      </div>
      {people?.[0] && (
        <>
          <p className={classes.letter}>{texts.filled(festival, people[0])}</p>
          <BatchWays
            people={people}
            textOf={(person) => texts.filled(festival, person)}
            cards={{ tab: 'cards', occasion: festival, grades: chosen }}
            onMail={(person) => void mail(person)}
            onMark={() => void log(people, 'copied')}
          />
          {open && <FestivalPeople festival={festival} people={people} texts={texts} />}
        </>
      )}
    </li>
  );
}
