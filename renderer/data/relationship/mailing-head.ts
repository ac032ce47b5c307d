import type { Mailing } from '../../../shared/records/mailing.ts';

/** A mailing without its recipients. */
export interface MailingHead extends Omit<Mailing, 'recipients'> {
  readonly recipients: number;
}
