import type { SalesColumns } from '../columns/sales-columns.ts';
import { storedFactIds } from '../stored-fact-ids.ts';

/** How many lines of each part an earlier import wrote: writing them again adds nothing. */
export async function countAlreadyThere(parts: readonly Pick<SalesColumns, 'count' | 'idHigh' | 'idLow'>[]): Promise<readonly number[]> {
  if (parts.every(({ count }) => count === 0)) return parts.map(() => 0);
  const stored = await storedFactIds();
  return parts.map(({ count, idHigh, idLow }) => {
    let there = 0;
    for (let line = 0; line < count; line += 1) if (stored.has(idHigh[line] ?? 0, idLow[line] ?? 0)) there += 1;
    return there;
  });
}
