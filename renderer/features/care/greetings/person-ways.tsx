import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isMailAddress } from '../../../../shared/mail/mail-address.ts';
import { CopyButton } from '../copy-button.tsx';
import type { CardsSearch } from './cards-search.ts';
import type { GreetingPerson } from './use-greet.ts';
import classes from '../care.module.css';

interface PersonWaysProps {
  readonly person: GreetingPerson;
  readonly text: string;
  /** Where the card of this person is. */
  readonly card: CardsSearch;
  readonly onMail: () => void;
  readonly onMark: () => void;
}

/** One person's greeting: copied, mailed, printed as a card; or sent some other way and noted. */
export function PersonWays({ person, text, card, onMail, onMark }: PersonWaysProps) {
  const t = useTranslations('care.greetings');
  return (
    <span className={`${classes.row} ${classes.push}`}>
      <CopyButton text={text} label={t('copy')} />
      {isMailAddress(person.email.trim()) && (
        <Button size="compact-xs" variant="default" title={person.email} onClick={onMail}>
          {t('mail')}
        </Button>
      )}
      <Button size="compact-xs" variant="default" renderRoot={(props) => <Link to="/care" search={card} {...props} />}>
        {t('card')}
      </Button>
      <Button size="compact-xs" onClick={onMark}>
        {t('mark')}
      </Button>
    </span>
  );
}
