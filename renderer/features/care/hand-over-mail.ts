import { mailLink } from '../../../shared/mail/mail-link.ts';
import type { Mail } from '../../../shared/mail/mail.ts';
import { host } from '../../host/current-host.ts';
import { copyText } from '../../ui/copy-text.ts';

/** `textApart`: opened without its text, which is too long to be handed over; it is on the clipboard, to be pasted. */
type HandedOver = 'opened' | 'textApart' | 'failed';

/** Opens the system's mail program; nothing is sent before the user presses send there. */
export async function handOverMail(mail: Mail): Promise<HandedOver> {
  if (mailLink(mail) !== null) return open(mail);
  const opened = await open({ ...mail, body: '' });
  if (opened === 'failed') return 'failed';
  return (await copyText(mail.body)) ? 'textApart' : 'failed';
}

async function open(mail: Mail): Promise<'opened' | 'failed'> {
  return host.openMail(mail).catch(() => 'failed');
}
