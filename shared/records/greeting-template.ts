import type { Festival } from '../calendar/festivals.ts';
import type { Id, Locale } from '../values/id.ts';

/** §4.2.1: `{salutation}`, `{company}` and `{sender}` stand for the names. */
export interface GreetingTemplate {
  readonly id: Id;
  readonly occasion: Festival | 'birthday';
  readonly locale: Locale;
  readonly text: string;
}
