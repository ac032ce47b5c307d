import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { BirthdayDue } from '../../../data/relationship/greetings.ts';
import { saveMailing } from '../../../data/relationship/mailings.ts';
import { useFormat } from '../../../ui/format.ts';
import { CopyButton } from '../copy-button.tsx';
import { CustomerLink } from '../customer-link.tsx';
import { Part } from '../part.tsx';
import { useRun } from '../use-run.ts';
import type { GreetingText } from './use-greeting-text.ts';
import classes from '../care.module.css';

interface BirthdayListProps {
  readonly due: readonly BirthdayDue[];
  readonly texts: GreetingText;
}

/** One person at a time, or everybody who has not been greeted yet. */
export function BirthdayList({ due, texts }: BirthdayListProps) {
  const t = useTranslations('care.greetings');
  const run = useRun();
  const open = due.filter(({ greeted }) => !greeted);
  async function mark(people: readonly BirthdayDue[], done: string): Promise<void> {
    const [only] = people;
    const text = people.length === 1 && only ? texts.filled('birthday', only) : texts.template('birthday');
    const recipients = people.map(({ customerId, contact }) => ({ customerId, contact }));
    await run(saveMailing({ kind: 'greeting', title: 'birthday', text, way: 'copied', by: texts.sender, recipients }), done);
  }
  return (
    <Part
      title={t('birthdays')}
      clause="§4.2.1"
      action={
        open.length > 1 && (
          <span className={classes.row}>
            <CopyButton
              text={open.map((each) => texts.filled('birthday', each)).join('\n\n')}
              label={t('copyAll', { count: open.length })}
            />
            <Button size="compact-xs" variant="default" onClick={() => void mark(open, t('sentAll', { count: open.length }))}>
              {t('markAll', { count: open.length })}
            </Button>
          </span>
        )
      }
    >
      {due.length === 0 && <p className={classes.text}>{t('noBirthdays')}</p>}
      <ul className={classes.list} aria-label={t('birthdays')}>
        {due.map((each) => (
          <BirthdayItem
            key={`${each.contactId}${each.on}`}
            due={each}
            text={texts.filled('birthday', each)}
            onMark={() => void mark([each], t('sent', { name: each.contact }))}
          />
        ))}
      </ul>
    </Part>
  );
}

interface BirthdayItemProps {
  readonly due: BirthdayDue;
  readonly text: string;
  readonly onMark: () => void;
}

function BirthdayItem({ due, text, onMark }: BirthdayItemProps) {
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
        <span className={`${classes.row} ${classes.push}`}>
          {greeted ? (
            <span className={classes.dim}>{t('greeted')}</span>
          ) : (
            <>
              <CopyButton text={text} label={t('copy')} />
              <Button size="compact-xs" onClick={onMark}>
                {t('mark')}
              </Button>
            </>
          )}
        </span>
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
