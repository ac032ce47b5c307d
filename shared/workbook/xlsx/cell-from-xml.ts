import type { GridCell } from '../grid.ts';

/** Codes of error cells (MS-XLS 2.5.198.2), as SheetJS gives them for every format. */
const ERROR_CODES: Readonly<Record<string, number>> = {
  '#NULL!': 0x00,
  '#DIV/0!': 0x07,
  '#VALUE!': 0x0f,
  '#REF!': 0x17,
  '#NAME?': 0x1d,
  '#NUM!': 0x24,
  '#N/A': 0x2a,
  '#GETTING_DATA': 0x2b,
};

export function errorCell(text: string, format: string): GridCell {
  return { t: 'e', v: ERROR_CODES[text] ?? 0x0f, w: text, z: format };
}

/** The number that a text stands for; NaN when it cannot be one (NaN, 1E400, hexadecimal) and stays the text that the file holds. */
export function numberOf(raw: string): number {
  const value = Number(raw);
  return Number.isFinite(value) && !/^\s*0[xbo]/i.test(raw) ? value : Number.NaN;
}

/** Serial number of an ISO 8601 date of strict files (`t="d"`); null for any other text. */
export function isoDateSerial(raw: string, date1904: boolean): number | null {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(raw.trim());
  if (match === null) return null;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part))) as [number, number, number, number?, number?, number?];
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  return days + (hour * 3600 + minute * 60 + second) / 86_400;
}
