import type { LocalMonth } from '../../../../shared/values/id.ts';

const EACH_FROM_PX = 26;
const QUARTERS_FROM_PX = 14;
const MONTHS_A_YEAR = 12;

/** Which months have a name under columns of that width: each, the first of each quarter, or January; January always. */
export function namedEvery(px: number): number {
  return px >= EACH_FROM_PX ? 1 : px >= QUARTERS_FROM_PX ? 3 : MONTHS_A_YEAR;
}

/** January names its year, and where it stands alone only the year. */
export function monthName(month: LocalMonth, every: number): string {
  if (every === MONTHS_A_YEAR) return month.slice(0, 4);
  return month.endsWith('-01') ? month : String(Number(month.slice(5)));
}
