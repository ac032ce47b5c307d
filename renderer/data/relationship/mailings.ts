import type { Mailing } from '../../../shared/records/mailing.ts';
import type { Festival } from '../../../shared/calendar/festivals.ts';
import type { Id } from '../../../shared/values/id.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import type { MailingHead } from './mailing-head.ts';

export type { MailingHead } from './mailing-head.ts';

/** Of a greeting the title is its occasion, by which it is known who has been greeted. */
export type MailingDraft = Pick<Mailing, 'text' | 'way' | 'recipients'> &
  (
    | { readonly kind: 'material' | 'news'; readonly title: string }
    | { readonly kind: 'greeting'; readonly title: Festival | 'birthday' }
  ) & { readonly by: string };

/** Newest first. */
export async function mailings(): Promise<readonly MailingHead[]> {
  return askColumns('mailings');
}

/** What the customer got, newest first. */
export async function mailingsOf(customerId: Id): Promise<readonly MailingHead[]> {
  return askColumns('mailingsOf', customerId);
}

/** §4.1.2, §4.2.1: that it went out today, once for everybody who got it. Throws RangeError without recipients or without a title. */
export async function saveMailing(draft: MailingDraft): Promise<Committed<Mailing>> {
  if (draft.recipients.length === 0) throw new RangeError('a mailing needs recipients');
  if (draft.title.trim() === '') throw new RangeError('a mailing needs a title');
  return runCommand('saveMailing', ['mailings'], async (recorder) => {
    const mailing: Mailing = { ...draft, title: draft.title.trim(), id: newId(), on: today(), createdAt: recorder.at };
    await recorder.create('mailings', mailing);
    return mailing;
  });
}
