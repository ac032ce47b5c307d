import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { isMailAddress } from '../../../../shared/mail/mail-address.ts';
import { CopyButton } from '../copy-button.tsx';
import type { CardsSearch } from './cards-search.ts';
import type { GreetingPerson } from './use-greet.ts';
import classes from '../care.module.css';

interface BatchWaysProps {
  /** Who has not been greeted yet. */
  readonly people: readonly GreetingPerson[];
  readonly textOf: (person: GreetingPerson) => string;
  readonly cards: CardsSearch;
  readonly onMail: (person: GreetingPerson) => void;
  readonly onMark: () => void;
}

/**
 * Everybody who is left. Mail goes one by one, as each begins with another name: each press opens the next, and whoever was mailed is off
 * the list.
 */
export function BatchWays({ people, textOf, cards, onMail, onMark }: BatchWaysProps) {
  const t = useTranslations('care.greetings');
  const reached = people.filter(({ email }) => isMailAddress(email.trim()));
  const [next] = reached;
  const count = people.length;
  // A row of a table each: customer, person, phone, greeting on one line.
  const lines = people.map((each) => [each.name, each.contact, each.phone, textOf(each).replace(/\s*\n\s*/g, ' ')].join('\t')).join('\n');
  return (
    <div className={`${classes.row} ${classes.batch}`} data-batch>
      <CopyButton text={lines} label={t('copyAll', { count })} />
      {next && (
        <Button size="compact-xs" variant="default" title={next.email} onClick={() => onMail(next)}>
          {t('mailNext', { name: next.salutation || next.contact || next.name, count: reached.length })}
        </Button>
      )}
      <Button size="compact-xs" variant="default" renderRoot={(props) => <Link to="/care" search={cards} {...props} />}>
        {t('cards', { count })}
      </Button>
      <Button size="compact-xs" onClick={onMark}>
        {t('markAll', { count })}
      </Button>
      {reached.length < count && <span className={classes.dim}>{t('noAddress', { count: count - reached.length })}</span>}
    </div>
  );
}
