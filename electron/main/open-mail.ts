import { shell } from 'electron';
import type { MailOutcome } from '../../shared/ipc.ts';
import { mailLink } from '../../shared/mail/mail-link.ts';
import type { Mail } from '../../shared/mail/mail.ts';
import { logTrouble } from './log.ts';

/** The only address that ever leaves the app: made here from checked fields, and `mailto:` by construction. */
export async function openMail(mail: Mail): Promise<MailOutcome> {
  const link = mailLink(mail);
  if (link === null) return 'failed';
  try {
    await shell.openExternal(link);
    return 'opened';
  } catch {
    logTrouble('the mail program did not open', process.platform);
    return 'failed';
  }
}
