import type { SalesColumns } from '../columns/sales-columns.ts';
import { storedFactIds } from '../stored-fact-ids.ts';

/** How many of the lines an earlier import wrote: writing them again adds nothing. */
export async function countAlreadyThere(sales: SalesColumns): Promise<number> {
  if (sales.count === 0) return 0;
  const stored = await storedFactIds();
  let count = 0;
  for (let line = 0; line < sales.count; line += 1) {
    if (stored.has(sales.idHigh[line] ?? 0, sales.idLow[line] ?? 0)) count += 1;
  }
  return count;
}
