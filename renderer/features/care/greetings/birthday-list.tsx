import { useTranslations } from 'use-intl';
import type { BirthdayAddressee } from '../../../data/relationship/greetings.ts';
import { useFormat } from '../../../ui/format.ts';
import { CustomerLink } from '../customer-link.tsx';
import { Part } from '../part.tsx';
import { BatchWays } from './batch-ways.tsx';
import { PersonWays } from './person-ways.tsx';
import type { GreetingText } from './use-greeting-text.ts';
import { useGreet } from './use-greet.ts';
import classes from '../care.module.css';

interface BirthdayListProps {
  readonly due: readonly BirthdayAddressee[];
  readonly texts: GreetingText;
}

/** One person at a time, or everybody who has not been greeted yet. */
export function BirthdayList({ due, texts }: BirthdayListProps) {
  const t = useTranslations('care.greetings');
  const { log, mail } = useGreet('birthday', texts);
  const open = due.filter(({ greeted }) => !greeted);
  return (
    <Part title={t('birthdays')} clause="§4.2.1">
      {due.length === 0 && <p className={classes.text}>{t('noBirthdays')}</p>}
      {open.length > 1 && (
        <BatchWays
          people={open}
          textOf={(person) => texts.filled('birthday', person)}
          cards={{ tab: 'cards', occasion: 'birthday' }}
          onMail={(person) => void mail(person)}
          onMark={() => void log(open, 'copied')}
        />
      )}
      <ul className={classes.list} aria-label={t('birthdays')}>
        {due.map((each) => (
          <BirthdayItem
            key={`${each.contactId}${each.on}`}
            due={each}
            text={texts.filled('birthday', each)}
            onMail={() => void mail(each)}
            onMark={() => void log([each], 'copied')}
          />
        ))}
      </ul>
    </Part>
  );
}

interface BirthdayItemProps {
  readonly due: BirthdayAddressee;
  readonly text: string;
  readonly onMail: () => void;
  readonly onMark: () => void;
}

function BirthdayItem({ due, text, onMail, onMark }: BirthdayItemProps) {
  const t = useTranslations('care.greetings');
  const words = useTranslations('care.birthday');
  const format = useFormat();
  const { birthday, remarks, greeted } = due;
  const calendar = birthday.calendar === 'solar' ? 'solar' : birthday.leap ? 'lunarLeap' : 'lunar';
  return (
    <li className={classes.item} data-birthday={greeted ? 'greeted' : 'due'}>
      <div className={classes.row}>
        <strong>{format.date(due.on)}</strong>
        <span>{due.contact}</span>
        <CustomerLink id={due.customerId} name={due.name} />
        <span className={classes.dim}>
          {t('given', { calendar: words(`calendar.${calendar}`), month: birthday.month, day: birthday.day })}
        </span>
        {greeted ? (
          <span className={`${classes.dim} ${classes.push}`}>{t('greeted')}</span>
        ) : (
          <PersonWays
            person={due}
            text={text}
            card={{ tab: 'cards', occasion: 'birthday', person: due.contactId }}
            onMail={onMail}
            onMark={onMark}
          />
        )}
      </div>
      {remarks.map((remark) => (
        <div key={remark} className={classes.soon}>
          {words(`remark.${remark}`)}
        </div>
      ))}
      {!greeted && <p className={classes.letter}>{text}</p>}
    </li>
  );
}
