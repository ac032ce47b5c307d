import type { LocalDate } from '../../values/id.ts';
import { wholeYearsBetween } from '../../values/local-date.ts';

/** §2.2 stability. The record's first day counts, or the first purchase when that is earlier. Ledgers begin somewhere: a first purchase of less than a year ago alone tells nothing. */
export function yearsOfCooperation(since: LocalDate | null, firstPurchase: LocalDate | null, asOf: LocalDate): number | null {
  const purchasing = firstPurchase === null ? 0 : wholeYearsBetween(firstPurchase, asOf);
  if (since !== null) return Math.max(wholeYearsBetween(since, asOf), purchasing);
  return purchasing > 0 ? purchasing : null;
}
