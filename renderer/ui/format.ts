import { useMemo } from 'react';
import { useLocale } from 'use-intl';
import type { Fen, Instant, Kilograms, LocalDate, Locale } from '../../shared/values/id.ts';
import { formatDate } from '../../shared/values/local-date.ts';
import { formatFen } from '../../shared/values/money.ts';
import { formatTonnes } from '../../shared/values/tonnes.ts';

/** Swedish days are ISO days. */
const isoDay = new Intl.DateTimeFormat('sv-SE');

interface Format {
  /** Three decimals, without the unit. */
  readonly tonnes: (kg: Kilograms) => string;
  /** Yuan with two decimals, without the unit. */
  readonly money: (fen: Fen) => string;
  /** A fraction of 1 as percent with the sign: 0.046 is `4.6%`. */
  readonly percent: (share: number) => string;
  readonly date: (date: LocalDate) => string;
  /** Day and time on this machine's clock. */
  readonly dateTime: (instant: Instant) => string;
  /** Hours and minutes on this machine's clock. */
  readonly time: (instant: Instant) => string;
  readonly integer: (count: number) => string;
}

/** Numbers, money and dates in the form of the current language. */
export function useFormat(): Format {
  const locale = useLocale();
  return useMemo(() => formatFor(locale), [locale]);
}

/** The same without React, for exports. */
export function formatFor(locale: Locale): Format {
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 });
  const integer = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return {
    tonnes: (kg) => formatTonnes(kg, locale),
    money: (fen) => formatFen(fen, locale),
    percent: (share) => percent.format(share),
    date: (date) => formatDate(date, locale),
    dateTime: (instant) => `${formatDate(isoDay.format(instant), locale)}${locale === 'en' ? ',' : ''} ${time.format(instant)}`,
    time: (instant) => time.format(instant),
    integer: (count) => integer.format(count),
  };
}
