import { bandOf, type Bands } from './ageing-bands.ts';
import type { CountingRows } from './counting-rows.ts';
import type { Frontier } from './eat-oldest-first.ts';
import { NO_ROW, sortChain } from './frontier-rows.ts';
import type { MoneyColumns } from './money-columns.ts';
import { BAND_COUNT, type QuickAgeing } from './quick-figures.ts';

/** A due day and a day in one number: days lie below 2^22, whole numbers are exact up to 2^53. */
const DAY_RANGE = 4_194_304;

/**
 * Bands by document day into `figures`, whose bands by due day are given up. What settles what follows from due days: older bands than a
 * customer's frontier are settled, younger ones open; only on the frontier is it looked at document by document.
 */
export function ageByDocumentDay(
  { count, slots, slot, day, dueDay }: MoneyColumns,
  { role, amountFen }: CountingRows,
  asOfDay: number,
  bands: Bands,
  { band, eatenFen }: Frontier,
  { bandsFen, oldestDays }: QuickAgeing,
): void {
  const head = new Int32Array(slots).fill(NO_ROW);
  const next = new Int32Array(count);
  bandsFen.fill(0);
  const add = (customer: number, age: number, openFen: number): void => {
    const place = customer * BAND_COUNT + bandOf(age, bands, 'date');
    bandsFen[place] = (bandsFen[place] as number) + openFen;
    if (age > (oldestDays[customer] as number) && openFen > 0) oldestDays[customer] = age;
  };
  for (let row = 0; row < count; row += 1) {
    const age = asOfDay - (day[row] as number);
    if (role[row] !== 1 || age < 0) continue;
    const customer = slot[row] as number;
    const younger = (band[customer] as number) - bandOf(asOfDay - (dueDay[row] as number), bands, 'dueOn');
    if (younger < 0) continue;
    if (younger > 0 || eatenFen[customer] === 0) add(customer, age, Math.abs(amountFen[row] as number));
    else {
      next[row] = head[customer] as number;
      head[customer] = row;
    }
  }
  const rows: number[] = [];
  const keyOf = (row: number): number => (dueDay[row] as number) * DAY_RANGE + (day[row] as number);
  for (let customer = 0; customer < slots; customer += 1) {
    if (head[customer] === NO_ROW) continue;
    sortChain(head[customer] as number, next, keyOf, rows);
    let eaten = eatenFen[customer] as number;
    for (const row of rows) {
      const owed = Math.abs(amountFen[row] as number);
      if (owed > eaten) add(customer, asOfDay - (day[row] as number), owed - eaten);
      eaten = Math.max(0, eaten - owed);
    }
  }
}
