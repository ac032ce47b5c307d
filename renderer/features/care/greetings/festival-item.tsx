import { Button, Chip } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { festivalAddressees, type FestivalDue } from '../../../data/relationship/greetings.ts';
import { saveMailing } from '../../../data/relationship/mailings.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { CopyButton } from '../copy-button.tsx';
import { useRun } from '../use-run.ts';
import type { GreetingText } from './use-greeting-text.ts';
import classes from '../care.module.css';

const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];

interface FestivalItemProps {
  readonly due: FestivalDue;
  readonly texts: GreetingText;
  readonly asOf: LocalDate;
}

/** A festival, the grades that are greeted for it, and everybody of them who has not been greeted yet. */
export function FestivalItem({ due: { festival, on, greeted }, texts, asOf }: FestivalItemProps) {
  const t = useTranslations('care.greetings');
  const occasions = useTranslations('care.occasion');
  const format = useFormat();
  const run = useRun();
  const [grades, setGrades] = useState<readonly Grade[]>(['A', 'B']);
  const chosen = grades.join('');
  const people = useQuery(async () => {
    await dataVersion();
    return grades.length === 0 ? [] : festivalAddressees(festival, { asOf, grades });
  }, [festival, asOf, chosen]);
  const count = people?.length ?? 0;
  const lines = people?.map((each) => [each.name, each.contact, each.phone, texts.filled(festival, each)].join('\t')).join('\n') ?? '';
  async function mark(): Promise<void> {
    const recipients = (people ?? []).map(({ customerId, contact }) => ({ customerId, contact }));
    const text = texts.template(festival);
    await run(
      saveMailing({ kind: 'greeting', title: festival, text, way: 'copied', by: texts.sender, recipients }),
      t('sentAll', { count: recipients.length }),
    );
  }
  return (
    <li className={classes.item} data-festival={festival}>
      <div className={classes.row}>
        <strong>{format.date(on)}</strong>
        <span>{occasions(festival)}</span>
        <span className={classes.dim}>{t('greetedCount', { count: greeted })}</span>
        <Chip.Group multiple value={[...grades]} onChange={(next) => setGrades(GRADES.filter((grade) => next.includes(grade)))}>
          {GRADES.map((grade) => (
            <Chip key={grade} value={grade} size="xs">
              {grade}
            </Chip>
          ))}
        </Chip.Group>
        <span className={`${classes.row} ${classes.push}`}>
          <span className={classes.dim}>{t('toGreet', { count })}</span>
          {count > 0 && (
            <>
              <CopyButton text={lines} label={t('copyList')} />
              <Button size="compact-xs" onClick={() => void mark()}>
                {t('markAll', { count })}
              </Button>
            </>
          )}
        </span>
      </div>
      {people?.[0] && <p className={classes.letter}>{texts.filled(festival, people[0])}</p>}
    </li>
  );
}
