import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { dayNumber, fromDayNumber, lastClosedMonths, monthOf } from '../../../shared/values/local-date.ts';
import type { MonthOfPurchases, SalesLinePage, SalesLineRange } from '../sales-line-page.ts';
import type { Stores } from './standings.ts';

/** Closed months before the month of `asOf`, then that month, oldest first. */
export function purchasesByMonthOf(
  { customers, facts }: Stores,
  customerId: Id,
  asOf: LocalDate,
  months: number,
): readonly MonthOfPurchases[] {
  const sums = new Map(
    [...lastClosedMonths(asOf, months), monthOf(asOf)].map((month) => [month, { month, weightKg: 0, amountFen: 0, lines: 0 }]),
  );
  const columns = facts.columns();
  for (const line of linesOfCustomer(columns, customers.slots.find(customerId))) {
    if (columns.counts[line] === 0) continue;
    const sum = sums.get(monthOf(fromDayNumber(columns.day[line] as number)));
    if (sum === undefined) continue;
    sum.weightKg += columns.weightKg[line] || 0;
    sum.amountFen += columns.amountFen[line] || 0;
    sum.lines += 1;
  }
  return [...sums.values()];
}

export function salesLinePage(
  { customers, facts }: Stores,
  customerId: Id,
  range: SalesLineRange,
  page: { readonly offset: number; readonly limit: number },
): SalesLinePage {
  const columns = facts.columns();
  const from = range === 'all' ? Number.NEGATIVE_INFINITY : dayNumber(range.from);
  const to = range === 'all' ? Number.POSITIVE_INFINITY : dayNumber(range.to);
  const dayOf = (line: number): number => columns.day[line] as number;
  const found = [...linesOfCustomer(columns, customers.slots.find(customerId))].filter((line) => dayOf(line) >= from && dayOf(line) <= to);
  found.sort((a, b) => dayOf(b) - dayOf(a) || b - a);
  let weightKg = 0;
  let amountFen = 0;
  for (const line of found) {
    if (columns.counts[line] === 0) continue;
    weightKg += columns.weightKg[line] || 0;
    amountFen += columns.amountFen[line] || 0;
  }
  const lines = found.slice(page.offset, page.offset + page.limit).map((line) => facts.lineAt(line));
  return { lines, count: found.length, totals: { weightKg, amountFen } };
}

function linesOfCustomer(
  { offsets, bySlot }: { readonly offsets: Uint32Array; readonly bySlot: Uint32Array },
  slot: number | undefined,
): Uint32Array {
  return slot === undefined ? new Uint32Array() : bySlot.subarray(offsets[slot] ?? bySlot.length, offsets[slot + 1] ?? bySlot.length);
}
