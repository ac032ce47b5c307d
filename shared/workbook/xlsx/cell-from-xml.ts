import type { GridCell } from '../grid.ts';
import { xmlText } from '../xml/xml-text.ts';

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

/** A number that cannot be one (NaN, 1E400, hexadecimal) stays the text that the file holds, to be reported by its cell. */
export function numberCell(raw: string, format: string): GridCell {
  const value = Number(raw);
  // The letter of 0x, 0b, 0o; only a second character this high is worth a look, and millions of numbers come by.
  const prefixed = raw.charCodeAt(1) >= 0x42 && /^\s*0[xbo]/i.test(raw);
  if (Number.isFinite(value) && !prefixed) return { t: 'n', v: value, z: format };
  return { t: 's', v: xmlText(raw), z: format };
}

/** ISO 8601 dates of strict files (`t="d"`) become serial numbers like all others. */
export function isoDateCell(raw: string, format: string, date1904: boolean): GridCell {
  const match = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?)?$/.exec(raw.trim());
  if (match === null) return { t: 's', v: xmlText(raw), z: format };
  const [year, month, day, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part))) as [number, number, number, number?, number?, number?];
  const days = Date.UTC(year, month - 1, day) / 86_400_000 + 25_569 - (date1904 ? 1462 : 0);
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  return { t: 'n', v: days + time, z: format === 'General' ? 'yyyy-mm-dd' : format };
}
