import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { FESTIVALS } from '../../../../../../shared/calendar/festivals.ts';
import type { ContactEntry } from '../../../../../../shared/records/contact-entry.ts';
import { dateOfTime } from '../../../../../../shared/values/local-time.ts';
import { answerEnquiry } from '../../../../../data/relationship/contacts-log.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { useRun } from '../../../use-run.ts';
import type { CareData } from '../care-data.ts';
import { minutesBetween } from './minutes-between.ts';
import classes from '../../credit/credit.module.css';

const SHOWN = 10;

/** Contacts and what was sent, newest first. */
export function ContactList({ care }: { readonly care: CareData }) {
  const t = useTranslations('care.contact');
  const mailed = useTranslations('care.mailing');
  const occasions = useTranslations('care.occasion');
  const format = useFormat();
  const occasionOf = (title: string) => {
    const known = (['birthday', ...FESTIVALS] as const).find((each) => each === title);
    return known ? occasions(known) : title;
  };
  const [all, setAll] = useState(false);
  const entries = all ? care.contacts : care.contacts.slice(0, SHOWN);
  if (care.contacts.length + care.mailings.length === 0) return <p className={classes.text}>{t('nothing')}</p>;
  return (
    <>
      <ul className={classes.list} aria-label={t('title')}>
        {entries.map((entry) => (
          <ContactItem key={entry.id} entry={entry} />
        ))}
      </ul>
      {care.contacts.length > SHOWN && (
        <Button size="compact-sm" variant="subtle" onClick={() => setAll(!all)}>
          {all ? t('fewer') : t('all', { count: care.contacts.length })}
        </Button>
      )}
      {care.mailings.slice(0, SHOWN).map(({ id, on, kind, title, way, by }) => (
        <p key={id} className={classes.dim} data-mailing={kind}>
          {format.date(on)} {mailed(`kind.${kind}`)} {kind === 'greeting' ? occasionOf(title) : title} {mailed(`way.${way}`)} {by}
        </p>
      ))}
    </>
  );
}

function ContactItem({ entry }: { readonly entry: ContactEntry }) {
  const t = useTranslations('care.contact');
  const format = useFormat();
  const run = useRun();
  const waits = entry.asks && entry.answeredAt === null;
  return (
    <li className={classes.item} data-contact-entry={waits ? 'waits' : entry.asks ? 'answered' : 'told'}>
      <div className={classes.row}>
        <strong>
          {format.date(dateOfTime(entry.at))} {entry.at.slice(11)}
        </strong>
        <span>{t(`channel.${entry.channel}`)}</span>
        <span className={classes.dim}>{t(`direction.${entry.direction}`)}</span>
        <span className={classes.dim}>{[entry.contact, entry.by].filter((name) => name !== '').join(' · ')}</span>
        {waits && (
          <Button size="compact-xs" className={classes.push} onClick={() => void run(answerEnquiry(entry.id), t('answeredDone'))}>
            {t('answer')}
          </Button>
        )}
      </div>
      <div>{entry.subject}</div>
      {waits && <div className={classes.soon}>{t('waits')}</div>}
      {entry.answeredAt !== null && <ResponseTime asked={entry.at} answered={entry.answeredAt} />}
    </li>
  );
}

function ResponseTime({ asked, answered }: { readonly asked: string; readonly answered: string }) {
  const t = useTranslations('care.contact');
  const minutes = minutesBetween(asked, answered);
  return <div className={classes.dim}>{t('response', { hours: Math.floor(minutes / 60), minutes: minutes % 60 })}</div>;
}
