import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { FestivalDue } from '../../../data/relationship/greetings.ts';
import { Part } from '../part.tsx';
import { FestivalItem } from './festival-item.tsx';
import type { GreetingText } from './use-greeting-text.ts';
import classes from '../care.module.css';

interface FestivalListProps {
  readonly due: readonly FestivalDue[];
  readonly texts: GreetingText;
  readonly asOf: LocalDate;
}

export function FestivalList({ due, texts, asOf }: FestivalListProps) {
  const t = useTranslations('care.greetings');
  return (
    <Part title={t('festivals')} clause="§4.2.1">
      {due.length === 0 && <p className={classes.text}>{t('noFestivals')}</p>}
      <ul className={classes.list} aria-label={t('festivals')}>
        {due.map((each) => (
          <FestivalItem key={`${each.festival}${each.on}`} due={each} texts={texts} asOf={asOf} />
        ))}
      </ul>
    </Part>
  );
}
