import type { SalesLine } from '../../records/sales-line.ts';
import type { LocalDate } from '../../values/id.ts';

/** Deliveries up to a day, oldest first. A reversed line counts no more, its reversal never. */
export function countingSales(sales: readonly SalesLine[], asOf: LocalDate): readonly SalesLine[] {
  const known = sales.filter(({ date }) => date <= asOf);
  const reversed = new Set(known.map(({ reverses }) => reverses));
  return known.filter(({ id, reverses }) => reverses === '' && !reversed.has(id)).sort(byDay);
}

function byDay(a: SalesLine, b: SalesLine): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
