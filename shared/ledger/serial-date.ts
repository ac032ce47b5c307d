import { fromDayNumber } from '../values/local-date.ts';

/** 1970-01-01 as Excel's serial in the 1900 system. */
const UNIX_EPOCH_SERIAL = 25_569;
const DAYS_1904 = 1462;
/** 1954-10-03 to 2119-01-14: what a whole number without a format may be and still be a day. */
const EARLIEST = 20_000;
const LATEST = 80_000;

/** By day after the earliest. */
const cache: (string | undefined)[] = Array.from({ length: LATEST - EARLIEST + 1 });

/** Excel's serial day to `YYYY-MM-DD`; null outside 1954-2119. The time of day is dropped. */
export function serialDate(serial: number, date1904: boolean): string | null {
  const day = Math.floor(date1904 ? serial + DAYS_1904 : serial);
  if (!(day >= EARLIEST && day <= LATEST)) return null;
  const known = cache[day - EARLIEST];
  if (known !== undefined) return known;
  const date = fromDayNumber(day - UNIX_EPOCH_SERIAL);
  cache[day - EARLIEST] = date;
  return date;
}

const formats = new Map<string, boolean>();
let [lastFormat, lastShows] = ['', false];

/** Whether a number format shows a day: y, m or d outside quotes, brackets and escapes; not a time or duration alone. */
export function isDateFormat(format: string | number | undefined): boolean {
  if (format === undefined || format === 'General' || format === '') return false;
  if (typeof format === 'number')
    return (format >= 14 && format <= 17) || format === 22 || (format >= 27 && format <= 36) || (format >= 50 && format <= 58);
  if (format === lastFormat) return lastShows;
  const asked = formats.get(format);
  if (asked !== undefined) {
    [lastFormat, lastShows] = [format, asked];
    return asked;
  }
  const bare = format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '').split(';')[0] ?? '';
  const shows = /[yd]/i.test(bare) || (/m/i.test(bare) && !/[hs:]/i.test(bare)) || /[年月日]/.test(bare);
  formats.set(format, shows);
  return shows;
}
