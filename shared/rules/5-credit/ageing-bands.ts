import type { ParameterValues } from '../../policy/parameters.ts';

/** Last day of the first four bands; the fifth has no end. */
export type Bands = readonly [number, number, number, number];

/** By days since the due date, or since the document's own date. */
export type AgeingBase = 'dueOn' | 'date';

/** 0 not due, 1 to 5 the bands. */
export type AgeingBand = 0 | 1 | 2 | 3 | 4 | 5;

/** §5.3.2 */
export function ageingBands(values: ParameterValues): Bands {
  return [values.ageingBand1Days, values.ageingBand2Days, values.ageingBand3Days, values.ageingBand4Days];
}

/** The due day itself is not overdue; by the date of the document there is no such band, day 0 lies in the first. */
export function bandOf(days: number, bands: Bands, base: AgeingBase): AgeingBand {
  if (days <= 0) return base === 'dueOn' ? 0 : 1;
  if (days <= bands[0]) return 1;
  if (days <= bands[1]) return 2;
  if (days <= bands[2]) return 3;
  return days <= bands[3] ? 4 : 5;
}
