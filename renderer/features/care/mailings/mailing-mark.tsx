import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CopyButton } from '../copy-button.tsx';
import type { MailingOut } from './mailing-out.ts';
import classes from '../care.module.css';

/** Sent by some other means: the text and the list of receivers to copy, then it is noted. */
export function MailingMark({ typed, receivers, ready, log, onDone }: MailingOut) {
  const t = useTranslations('care.mailing');
  const lines = receivers.map(({ name, contact, phone, email }) => [name, contact, phone, email].join('\t')).join('\n');

  async function mark(): Promise<void> {
    if (ready() && (await log(receivers))) onDone();
  }
  return (
    <div className={classes.row} style={{ marginTop: 8 }}>
      {typed.text.trim() !== '' && <CopyButton text={typed.text.trim()} label={t('copyText')} />}
      {receivers.length > 0 && <CopyButton text={lines} label={t('copyReceivers', { count: receivers.length })} />}
      <Button size="compact-sm" className={classes.push} onClick={() => void mark()}>
        {t('save', { count: receivers.length })}
      </Button>
    </div>
  );
}
