import { bandOf, type Bands } from './ageing-bands.ts';
import type { CountingRows } from './counting-rows.ts';
import type { Frontier } from './eat-oldest-first.ts';
import { NO_ROW, sortChain } from './frontier-rows.ts';
import type { MoneyColumns } from './money-columns.ts';

/**
 * Days of the oldest overdue document that is still open, by slot, into `found`. Only the frontier of a customer is looked at: where
 * nothing was taken from it, its oldest document; else its documents one by one.
 */
export function oldestDueDays(
  { count, slots, slot, day, dueDay }: MoneyColumns,
  { role, amountFen }: CountingRows,
  asOfDay: number,
  bands: Bands,
  { band, eatenFen }: Frontier,
  found: Int32Array,
): void {
  const head = new Int32Array(slots).fill(NO_ROW);
  const next = new Int32Array(count);
  for (let row = 0; row < count; row += 1) {
    const days = asOfDay - (dueDay[row] as number);
    if (days <= 0 || role[row] !== 1 || (day[row] as number) > asOfDay) continue;
    const customer = slot[row] as number;
    if (band[customer] !== bandOf(days, bands, 'dueOn') || amountFen[row] === 0) continue;
    if (eatenFen[customer] === 0) {
      if (days > (found[customer] as number)) found[customer] = days;
    } else {
      next[row] = head[customer] as number;
      head[customer] = row;
    }
  }
  const rows: number[] = [];
  const dueDayOf = (row: number): number => dueDay[row] as number;
  for (let customer = 0; customer < slots; customer += 1) {
    if (head[customer] === NO_ROW) continue;
    sortChain(head[customer] as number, next, dueDayOf, rows);
    found[customer] = asOfDay - dueDayOf(firstOpen(rows, amountFen, eatenFen[customer] as number));
  }
}

/** Of documents of the same due day it does not matter which is settled first. */
function firstOpen(rows: readonly number[], amountFen: Float64Array, eatenFen: number): number {
  let left = eatenFen;
  for (const row of rows) {
    left -= Math.abs(amountFen[row] as number);
    if (left < 0) return row;
  }
  throw new RangeError('credits took more than there was');
}
