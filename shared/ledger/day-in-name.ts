import type { LocalDate } from '../values/id.ts';
import { isLocalDate, lastDayOf } from '../values/local-date.ts';

const DAY = /(20\d{2})[-年./_]?(\d{1,2})[-月./_]?(\d{1,2})(?!\d)/;
const MONTH = /(20\d{2})[-年./_]?(\d{1,2})(?!\d)/;

/** The day that a file or sheet is named after: `应收2026-06-30`, `2026年6月` (its last day). Null when it names none. */
export function dayInName(name: string): LocalDate | null {
  const [, year, month = '', day = ''] = DAY.exec(name) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (year !== undefined && isLocalDate(date)) return date;
  const [, ofYear, ofMonth = ''] = MONTH.exec(name) ?? [];
  const first = `${ofYear}-${ofMonth.padStart(2, '0')}`;
  return ofYear !== undefined && isLocalDate(`${first}-01`) ? lastDayOf(first) : null;
}
