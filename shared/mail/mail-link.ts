import { isMailAddress } from './mail-address.ts';
import type { Mail } from './mail.ts';

/** Characters. Windows hands a program 2,083 at most, and the rest would be cut off in silence. */
export const LONGEST_MAIL_LINK = 2_000;
/** Above it, many providers refuse the mail. */
export const MOST_RECEIVERS = 50;
const LONGEST_SUBJECT = 200;

/**
 * The `mailto:` address of a mail (RFC 6068); null for one that must not leave: nobody to send to, something that is no plain address, a
 * line break in the subject, or longer than a system takes.
 */
export function mailLink(mail: Mail): string | null {
  const receivers = [...mail.to, ...mail.bcc];
  if (receivers.length === 0 || receivers.length > MOST_RECEIVERS || !receivers.every(isMailAddress)) return null;
  // \p{Cs} is half a character, which no address can hold.
  if (mail.subject.length > LONGEST_SUBJECT || /[\p{Cc}\p{Cs}]/u.test(mail.subject)) return null;
  if (/[^\P{Cc}\n\r\t]|\p{Cs}/u.test(mail.body)) return null;
  const link = linkOf(mail);
  return link.length <= LONGEST_MAIL_LINK ? link : null;
}

function linkOf({ to, bcc, subject, body }: Mail): string {
  const fields = [
    ...(bcc.length > 0 ? [`bcc=${addresses(bcc)}`] : []),
    ...(subject === '' ? [] : [`subject=${encodeURIComponent(subject)}`]),
    ...(body === '' ? [] : [`body=${encodeURIComponent(body.replaceAll(/\r\n|\r|\n/g, '\r\n'))}`]),
  ];
  return `mailto:${addresses(to)}${fields.length > 0 ? `?${fields.join('&')}` : ''}`;
}

function addresses(list: readonly string[]): string {
  return list.map(addressInLink).join(',');
}

/** As it stands in the link; a comma follows if there is another. */
export function addressInLink(address: string): string {
  return encodeURIComponent(address).replace('%40', '@');
}
