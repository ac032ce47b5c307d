import { formatScaled } from './format-scaled.ts';
import type { Kilograms, Locale } from './id.ts';

/** Tonnes with three decimals and grouped thousands, without the unit. */
export function formatTonnes(kg: Kilograms, locale: Locale): string {
  return formatScaled(kg, 3, locale);
}
