import { ageByDocumentDay } from './age-by-document-day.ts';
import type { AgeingBase, Bands } from './ageing-bands.ts';
import { countingRows } from './counting-rows.ts';
import { eatOldestFirst } from './eat-oldest-first.ts';
import type { MoneyColumns } from './money-columns.ts';
import { oldestDueDays } from './oldest-due-days.ts';
import { noFigures, type QuickAgeing } from './quick-figures.ts';
import { sumByDueBand } from './sum-by-due-band.ts';

/**
 * §5.3.2 for columns, the same figures as `ageingOf(settle(…))` of each customer. Nothing is sorted but the few documents of a customer
 * among which its credits end: what is owed is summed by band, and credits eat the oldest bands first.
 */
export function quickAgeing(columns: MoneyColumns, asOfDay: number, bands: Bands, base: AgeingBase): QuickAgeing {
  const counting = countingRows(columns, asOfDay);
  const figures = noFigures(columns.slots);
  sumByDueBand(columns, counting, asOfDay, bands, figures);
  const frontier = eatOldestFirst(columns.slots, figures);
  if (base === 'date') ageByDocumentDay(columns, counting, asOfDay, bands, frontier, figures);
  else oldestDueDays(columns, counting, asOfDay, bands, frontier, figures.oldestDays);
  return figures;
}
