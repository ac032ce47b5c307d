import type { LocalDate } from '../../values/id.ts';
import { firstDayOf, lastClosedMonths, lastDayOf } from '../../values/local-date.ts';

/** §2.1.2 "annual", §2.2 "yearly": the 12 closed months before the month of `asOf`, first and last day. */
export function gradingWindow(asOf: LocalDate): { readonly from: LocalDate; readonly to: LocalDate } {
  const months = lastClosedMonths(asOf, 12);
  return { from: firstDayOf(months[0] as string), to: lastDayOf(months[11] as string) };
}
