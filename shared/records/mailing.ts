import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §4.1.2: product material or news to a segment; §4.2.1: greetings of one occasion. Logged once with everybody who got it. */
export interface Mailing {
  readonly id: Id;
  readonly on: LocalDate;
  readonly kind: 'material' | 'news' | 'greeting';
  readonly title: string;
  readonly text: string;
  readonly way: 'copied' | 'mailed' | 'printed';
  readonly by: string;
  readonly recipients: readonly { readonly customerId: Id; readonly contact: string }[];
  readonly createdAt: Instant;
}
