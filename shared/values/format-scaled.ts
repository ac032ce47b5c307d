import type { Locale } from './id.ts';

const groupings = new Map<Locale, Intl.NumberFormat>();

/** An integer count of smallest units as a decimal with thousands grouped, exact up to 2^53: `formatScaled(123456, 2, 'en')` is `1,234.56`. */
export function formatScaled(units: number, decimals: number, locale: Locale): string {
  const whole = Math.round(units);
  const scale = 10 ** decimals;
  const size = Math.abs(whole);
  const fraction = String(size % scale).padStart(decimals, '0');
  return `${whole < 0 ? '-' : ''}${grouping(locale).format(Math.floor(size / scale))}.${fraction}`;
}

function grouping(locale: Locale): Intl.NumberFormat {
  let format = groupings.get(locale);
  if (!format) {
    format = new Intl.NumberFormat(locale, { maximumFractionDigits: 0, useGrouping: true });
    groupings.set(locale, format);
  }
  return format;
}
