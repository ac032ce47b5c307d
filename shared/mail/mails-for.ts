import { isMailAddress } from './mail-address.ts';
import { addressInLink, LONGEST_MAIL_LINK, mailLink, MOST_RECEIVERS } from './mail-link.ts';
import type { Mail } from './mail.ts';

export interface MailsFor {
  /** One after the other, each small enough to be handed over. */
  readonly mails: readonly Mail[];
  /** The text is too long to go along: it is pasted by hand. */
  readonly bodyApart: boolean;
}

/**
 * One text to many receivers who do not see each other, as few mails as it takes; addresses that are none are left out, each goes once. A
 * text that would fill more than half of what a system takes stays apart, unless one mail does for everybody.
 */
export function mailsFor(addresses: readonly string[], subject: string, body: string): MailsFor {
  const bcc = [...new Set(addresses.filter(isMailAddress))];
  if (bcc.length === 0) return { mails: [], bodyApart: false };
  const whole = { to: [], bcc, subject, body };
  if (mailLink(whole) !== null) return { mails: [whole], bodyApart: false };
  const bodyApart = encodeURIComponent(body).length > LONGEST_MAIL_LINK / 2;
  return { mails: inGroups(bcc, subject, bodyApart ? '' : body), bodyApart };
}

function inGroups(addresses: readonly string[], subject: string, body: string): readonly Mail[] {
  const [first = ''] = addresses;
  const alone = mailLink({ to: [], bcc: [first], subject, body });
  // Nothing can be handed over with this subject; the host says so.
  if (alone === null) return [{ to: [], bcc: [first], subject, body }];
  const room = LONGEST_MAIL_LINK - (alone.length - addressInLink(first).length);
  const groups: string[][] = [[]];
  let used = 0;
  for (const address of addresses) {
    const group = groups.at(-1) ?? [];
    const length = addressInLink(address).length + 1;
    if (group.length < MOST_RECEIVERS && used + length - 1 <= room) {
      group.push(address);
      used += length;
    } else {
      groups.push([address]);
      used = length;
    }
  }
  return groups.map((bcc) => ({ to: [], bcc, subject, body }));
}
