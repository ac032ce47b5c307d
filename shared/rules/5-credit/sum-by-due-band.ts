import { bandOf, type Bands } from './ageing-bands.ts';
import type { CountingRows } from './counting-rows.ts';
import type { MoneyColumns } from './money-columns.ts';
import { BAND_COUNT, type QuickAgeing } from './quick-figures.ts';

/** One pass: what each customer owes by band, and all its credits into `advanceFen`. */
export function sumByDueBand(
  { count, slot, day, dueDay }: MoneyColumns,
  { role, amountFen }: CountingRows,
  asOfDay: number,
  bands: Bands,
  { bandsFen, advanceFen }: QuickAgeing,
): void {
  for (let row = 0; row < count; row += 1) {
    const side = role[row];
    if (side === 0 || (day[row] as number) > asOfDay) continue;
    const customer = slot[row] as number;
    const fen = Math.abs(amountFen[row] as number);
    if (side === 2) advanceFen[customer] = (advanceFen[customer] as number) + fen;
    else {
      const place = customer * BAND_COUNT + bandOf(asOfDay - (dueDay[row] as number), bands, 'dueOn');
      bandsFen[place] = (bandsFen[place] as number) + fen;
    }
  }
}
