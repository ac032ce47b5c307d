import type { GridCell } from '../workbook/grid.ts';
import { cellText } from './clean-text.ts';
import type { CellReader, Report } from './cell-reader.ts';
import { type DateContext, parseDate } from './parse-date.ts';
import { isDateFormat, serialDate } from './serial-date.ts';

interface DayColumn {
  readonly date1904: boolean;
  /** The context of a row: sections and months change it. */
  readonly contextOf: (row: number) => DateContext;
}

/** A day, or a problem. Serials count by their format or, in a column of days, when they could be one; `20240305` is a day too. */
export function dayReader(column: DayColumn, report: Report): CellReader {
  const cache = new Map<string, string>();
  return (cell, row) => {
    if (cell.t === 'n' && typeof cell.v === 'number') return dayOfNumber(cell, cell.v, row, column, report);
    if (cell.t === 'e') return report(row, 'error-cell', cellText(cell));
    if (typeof cell.v === 'boolean') return report(row, 'not-a-date', String(cell.v));
    const text = cellText(cell);
    if (text === '') return undefined;
    const known = cache.get(text);
    if (known !== undefined) return known;
    return dayOfText(text, row, column, report, cache);
  };
}

function dayOfText(text: string, row: number, column: DayColumn, report: Report, cache: Map<string, string>): string | undefined {
  if (/^\d{5}(?:\.\d+)?$/.test(text)) {
    const serial = serialDate(Number(text), column.date1904);
    return serial ?? report(row, 'not-a-date', text);
  }
  const parsed = parseDate(text, column.contextOf(row));
  if (parsed.is === 'trouble') return report(row, parsed.code, text, parsed.choices);
  if (parsed.is === 'blank') return undefined;
  if (/\d{4}/.test(text) && cache.size < 20_000) cache.set(text, parsed.date);
  return parsed.date;
}

function dayOfNumber(cell: GridCell, value: number, row: number, column: DayColumn, report: Report): string | undefined {
  if (value === 0) return undefined;
  if (isDateFormat(cell.z)) return serialDate(value, column.date1904) ?? report(row, 'date-out-of-range', String(cell.w ?? value));
  const shown = String(cell.w ?? value);
  if (Number.isInteger(value)) {
    const compact = isCompact(value) ? parseDate(String(value), column.contextOf(row)) : null;
    if (compact !== null)
      return compact.is === 'date' ? compact.date : report(row, compact.is === 'trouble' ? compact.code : 'not-a-date', shown);
    return serialDate(value, column.date1904) ?? report(row, value > 1900 && value < 2100 ? 'month-without-day' : 'not-a-date', shown);
  }
  if (value > 20_000) return serialDate(value, column.date1904) ?? report(row, 'not-a-date', shown);
  return monthDotDay(cell, value, row, column, report);
}

/** `20240305`, `1130305` of the Republic, `240305`: figures that no serial day reaches. */
function isCompact(value: number): boolean {
  return (value > 19_500_000 && value < 21_010_000) || (value > 1_000_000 && value < 1_500_000) || (value > 100_000 && value < 1_000_000);
}

/** `3.5` typed as a number is 5 March; `3.1` may be the 1st or the 10th, `2024.1` has no day. */
function monthDotDay(cell: GridCell, value: number, row: number, column: DayColumn, report: Report): string | undefined {
  const shown = String(cell.w ?? value);
  const [month = '', day = ''] = String(value).split('.');
  if (value >= 1900 && value < 2200) return report(row, 'month-without-day', shown);
  if (value < 1 || value >= 13 || day.length > 2) return report(row, 'not-a-date', shown);
  const context = column.contextOf(row);
  const fixed = typeof cell.z === 'string' && /0\.00/.test(cell.z);
  if (context.year === null) return report(row, 'year-missing', shown);
  const open = day.length === 1 && !fixed && parseDate(`${month}.${day}0`, context).is === 'date';
  if (open && context.droppedZero === undefined) return report(row, 'day-unclear', shown, ['single-day', 'ten-day']);
  const parsed = parseDate(`${month}.${fixed || (open && context.droppedZero === 'ten-day') ? day.padEnd(2, '0') : day}`, context);
  return parsed.is === 'date' ? parsed.date : report(row, parsed.is === 'trouble' ? parsed.code : 'not-a-date', shown);
}
