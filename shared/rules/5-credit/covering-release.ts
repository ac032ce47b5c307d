import type { CreditRelease } from '../../records/credit-release.ts';
import type { SalesLine } from '../../records/sales-line.ts';
import type { Fen, Id, Instant, LocalDate } from '../../values/id.ts';
import { countingSales } from './counting-sales.ts';

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

/** §5.2: the release that lets a delivery go on a day, of several the one with most left; deliveries since it was given use it up. */
export function coveringRelease(
  releases: readonly CreditRelease[],
  sales: readonly SalesLine[],
  amountFen: Fen,
  asOf: LocalDate,
): CreditRelease | null {
  const deliveries = countingSales(sales, asOf);
  let [found, foundFen]: [CreditRelease | null, Fen] = [null, 0];
  for (const release of releases) {
    if (release.on > asOf || release.until < asOf) continue;
    const leftFen = release.amountFen - deliveredSince(release, deliveries);
    if (leftFen >= amountFen && (found === null || leftFen > foundFen)) [found, foundFen] = [release, leftFen];
  }
  return found;
}

/** A delivery of the same day that was entered before the release was given does not use it up: it went on its own. */
function deliveredSince({ on, at }: CreditRelease, deliveries: readonly SalesLine[]): Fen {
  const since = deliveries.filter(({ date, batch }) => date > on || (date === on && !enteredBefore(batch, at)));
  return since.reduce((sum, { amountFen }) => sum + (amountFen ?? 0), 0);
}

/** The first 48 bits of a UUIDv7 are its milliseconds (RFC 9562 §5.7). */
function enteredBefore(batch: Id, at: Instant): boolean {
  const [, high, low] = UUID_V7.exec(batch) ?? [];
  return high !== undefined && low !== undefined && Number.parseInt(high + low, 16) < at;
}
