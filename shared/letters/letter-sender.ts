import type { Instant, LocalDate, Locale } from '../values/id.ts';

/** What every letter of a batch has in common. */
export interface LetterSender {
  readonly company: string;
  /** Who prints it and answers questions about it; '' when nobody is signed in. */
  readonly who: string;
  readonly language: Locale;
  readonly printedAt: Instant;
  /** Where to pay, as the company writes it, line by line; '' leaves it out. */
  readonly payTo: string;
  /** The day on the letter. */
  readonly date: LocalDate;
}
