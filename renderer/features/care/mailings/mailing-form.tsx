import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { saveMailing } from '../../../data/relationship/mailings.ts';
import type { Addressee } from '../../../data/relationship/segments.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import { CopyButton } from '../copy-button.tsx';
import { useRun } from '../use-run.ts';
import classes from '../care.module.css';

const KINDS = ['material', 'news'] as const;
const WAYS = ['mailed', 'copied', 'printed'] as const;

/** What goes out; the addresses are copied into the mail program, then the mailing is noted as sent. */
export function MailingForm({ members }: { readonly members: readonly Addressee[] }) {
  const t = useTranslations('care.mailing');
  const run = useRun();
  const by = useQuery(session, [])?.who ?? '';
  const [kind, setKind] = useState<(typeof KINDS)[number]>('material');
  const [way, setWay] = useState<(typeof WAYS)[number]>('mailed');
  const [title, setTitle] = useState('');
  const [text, setText] = useState('');
  const [tried, setTried] = useState(false);
  const addresses = [...new Set(members.map(({ email }) => email).filter((email) => email !== ''))];

  async function save(): Promise<void> {
    setTried(true);
    if (title.trim() === '' || members.length === 0) return;
    const recipients = members.map(({ customerId, contact }) => ({ customerId, contact }));
    const saved = await run(saveMailing({ kind, title, text: text.trim(), way, by, recipients }), t('saved', { count: recipients.length }));
    if (saved !== true) return;
    setTitle('');
    setText('');
    setTried(false);
  }
  return (
    <form aria-label={t('new')} noValidate onSubmit={(event) => event.preventDefault()}>
      <div className={classes.row} style={{ margin: '10px 0', alignItems: 'flex-start' }}>
        <NativeSelect
          size="xs"
          label={t('field.kind')}
          value={kind}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setKind(KINDS.find((each) => each === value) ?? 'material')}
        />
        <NativeSelect
          size="xs"
          label={t('field.way')}
          value={way}
          data={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
          onChange={({ currentTarget: { value } }) => setWay(WAYS.find((each) => each === value) ?? 'mailed')}
        />
        <TextInput
          size="xs"
          label={t('field.title')}
          withAsterisk
          style={{ flex: 1, minWidth: 180 }}
          value={title}
          error={tried && title.trim() === '' ? t('titleMissing') : null}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
      </div>
      <Textarea
        size="xs"
        label={t('field.text')}
        autosize
        minRows={3}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {tried && members.length === 0 && <p className={`${classes.text} ${classes.late}`}>{t('nobody')}</p>}
      <div className={classes.row} style={{ marginTop: 8 }}>
        {addresses.length > 0 && <CopyButton text={addresses.join('; ')} label={t('copyAddresses', { count: addresses.length })} />}
        <Button size="compact-sm" className={classes.push} onClick={() => void save()}>
          {t('save', { count: members.length })}
        </Button>
      </div>
    </form>
  );
}
