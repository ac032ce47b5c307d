import type { Id, Instant } from '../values/id.ts';
import type { LocalTime } from '../values/local-time.ts';

export const CONTACT_CHANNELS = ['call', 'message', 'email', 'hotline', 'online', 'material', 'greeting'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

/** §4.1.2: one contact outside a visit. */
export interface ContactEntry {
  readonly id: Id;
  readonly customerId: Id;
  readonly at: LocalTime;
  readonly channel: ContactChannel;
  readonly direction: 'in' | 'out';
  readonly by: string;
  /** Name of the person at the customer. */
  readonly contact: string;
  readonly subject: string;
  /** When an enquiry was answered; null: not yet, or nothing was asked. */
  readonly answeredAt: LocalTime | null;
  /** Whether the customer waits for an answer. */
  readonly asks: boolean;
  readonly createdAt: Instant;
}
