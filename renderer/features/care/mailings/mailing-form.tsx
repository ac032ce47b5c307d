import { Textarea } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isMailAddress } from '../../../../shared/mail/mail-address.ts';
import type { Mailing } from '../../../../shared/records/mailing.ts';
import { saveMailing } from '../../../data/relationship/mailings.ts';
import type { Addressee } from '../../../data/relationship/segments.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useRun } from '../use-run.ts';
import { MailingHeadFields } from './mailing-head-fields.tsx';
import { MailingMails } from './mailing-mails.tsx';
import { MailingMark } from './mailing-mark.tsx';
import classes from '../care.module.css';

const EMPTY: Pick<Mailing, 'way' | 'title' | 'text'> & { readonly kind: 'material' | 'news' } = {
  kind: 'material',
  way: 'mailed',
  title: '',
  text: '',
};

/** What goes out to whom: handed to the mail program, copied or printed, and noted for everybody who got it. */
export function MailingForm({ members }: { readonly members: readonly Addressee[] }) {
  const t = useTranslations('care.mailing');
  const run = useRun();
  const by = useQuery(session, [])?.who ?? '';
  const [typed, setTyped] = useState(EMPTY);
  const [tried, setTried] = useState(false);
  const reached = members.filter(({ email }) => isMailAddress(email.trim()));
  const receivers = typed.way === 'mailed' ? reached : members;
  const untitled = typed.title.trim() === '';

  async function log(people: readonly Addressee[]): Promise<boolean> {
    const recipients = people.map(({ customerId, contact }) => ({ customerId, contact }));
    const draft = { ...typed, text: typed.text.trim(), by, recipients };
    return (await run(saveMailing(draft), t('saved', { count: recipients.length }))) === true;
  }
  function ready(): boolean {
    setTried(true);
    return !untitled && receivers.length > 0;
  }
  function clear(): void {
    setTyped({ ...EMPTY, kind: typed.kind, way: typed.way });
    setTried(false);
  }
  const out = { typed, receivers, ready, log, onDone: clear };
  return (
    <form aria-label={t('new')} noValidate onSubmit={(event) => event.preventDefault()}>
      <MailingHeadFields typed={typed} titleMissing={tried && untitled} onChange={(patch) => setTyped({ ...typed, ...patch })} />
      <Textarea
        size="xs"
        label={t('field.text')}
        autosize
        minRows={3}
        value={typed.text}
        onChange={(event) => setTyped({ ...typed, text: event.currentTarget.value })}
      />
      {tried && receivers.length === 0 && (
        <p className={`${classes.text} ${classes.late}`}>{t(members.length === 0 ? 'nobody' : 'nobodyReached')}</p>
      )}
      {typed.way === 'mailed' ? (
        <MailingMails key={`${typed.title}/${typed.text}/${receivers.length}`} {...out} left={members.length - reached.length} />
      ) : (
        <MailingMark {...out} />
      )}
    </form>
  );
}
