import type { MonthOfPurchases } from '../../../../data/purchases.ts';

interface MonthBar {
  readonly month: string;
  readonly weightKg: number;
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

const FILLED = 0.64;
const LEAST_SEEN = 1.5;

/** Bars side by side, the heaviest month as high as there is room; a little is still seen, nothing is not. */
export function monthBars(months: readonly MonthOfPurchases[], width: number, height: number): readonly MonthBar[] {
  const most = Math.max(1, ...months.map(({ weightKg }) => Math.abs(weightKg)));
  const place = width / Math.max(1, months.length);
  return months.map(({ month, weightKg }, index) => ({
    month,
    weightKg,
    x: index * place + (place * (1 - FILLED)) / 2,
    width: place * FILLED,
    height: weightKg === 0 ? 0 : Math.max(LEAST_SEEN, (Math.abs(weightKg) / most) * height),
  }));
}
