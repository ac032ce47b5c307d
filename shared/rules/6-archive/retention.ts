import type { LocalDate } from '../../values/id.ts';
import { addMonths } from '../../values/local-date.ts';

interface Kept {
  readonly keepUntil: LocalDate | null;
  /** From which it counts; the day it was filed where it bears no date. */
  readonly from: LocalDate;
}

/** §6.1.2: the day up to which a paper is kept: its own, else the company's years from its date. From the day after it may be destroyed. */
export function keptUntil({ keepUntil, from }: Kept, years: number): LocalDate {
  return keepUntil ?? addMonths(from, 12 * years);
}
