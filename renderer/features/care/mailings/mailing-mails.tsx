import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { mailsFor } from '../../../../shared/mail/mails-for.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { handOverMail } from '../hand-over-mail.ts';
import type { MailingOut } from './mailing-out.ts';
import classes from '../care.module.css';

interface MailingMailsProps extends MailingOut {
  /** Members of the segment without an address. */
  readonly left: number;
}

/** Through the mail program, in as many mails as it takes, receivers not seeing each other; each is noted as it is opened. */
export function MailingMails({ typed, receivers, ready, log, onDone, left }: MailingMailsProps) {
  const t = useTranslations('care.mailing');
  const [done, setDone] = useState(0);
  const { mails, bodyApart } = mailsFor(
    receivers.map(({ email }) => email.trim()),
    typed.title.trim(),
    typed.text.trim(),
  );
  const next = mails[done];

  async function open(): Promise<void> {
    if (!ready() || next === undefined) return undefined;
    if (bodyApart && !(await copyText(typed.text.trim()))) return showProblem(t('mailFailed'));
    if ((await handOverMail(next)) === 'failed') return showProblem(t('mailFailed'));
    if (!(await log(receivers.filter(({ email }) => next.bcc.includes(email.trim()))))) return undefined;
    if (done + 1 === mails.length) onDone();
    else setDone(done + 1);
    return undefined;
  }
  return (
    <div className={classes.row} style={{ marginTop: 8 }}>
      {left > 0 && <span className={classes.dim}>{t('left', { count: left })}</span>}
      {bodyApart && <span className={classes.soon}>{t('bodyApart')}</span>}
      <Button size="compact-sm" className={classes.push} onClick={() => void open()} data-mails={mails.length}>
        {mails.length > 1
          ? t('openNext', { at: done + 1, mails: mails.length, count: next?.bcc.length ?? 0 })
          : t('open', { count: next?.bcc.length ?? 0 })}
      </Button>
    </div>
  );
}
