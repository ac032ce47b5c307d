import type { Report } from './cell-reader.ts';
import { type DateContext, parseDate } from './parse-date.ts';

const CLEAR = /\s*(?:[~～至到—–]+|--+|\s-\s)\s*/;

/** `2023.1.5-2023.7.4` in one cell -> its two days; what is no such pair is reported. */
export function readPeriod(
  text: string,
  row: number,
  context: DateContext,
  report: Report,
): readonly [start: string, end: string] | undefined {
  for (const [start, end] of splits(text)) {
    const from = parseDate(start, context);
    if (from.is !== 'date') continue;
    const to = parseDate(end, { ...context, year: Number(from.date.slice(0, 4)), month: Number(from.date.slice(5, 7)) });
    if (to.is === 'date' && to.date >= from.date) return [from.date, to.date];
  }
  return report(row, 'span-of-dates', text);
}

function splits(text: string): readonly (readonly [string, string])[] {
  const clear = text.split(CLEAR);
  if (clear.length === 2) return [[clear[0] ?? '', (clear[1] ?? '').replace(/止$/, '')]];
  const found: (readonly [string, string])[] = [];
  for (let at = text.indexOf('-'); at >= 0; at = text.indexOf('-', at + 1)) found.push([text.slice(0, at), text.slice(at + 1)]);
  return found;
}
