import type { GridCell } from '../workbook/grid.ts';

const TROUBLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u061c]/g;
const SPACES = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g;
const LINES = /\r\n?|[\u2028\u2029]/g;
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const FULL_TO_HALF = 0xfee0;

/** A text as it is stored: trimmed, full-width digits and letters to half, invisible characters gone; inner text otherwise as written. */
function cleanText(text: string): string {
  return isPlain(text) ? text : text.replace(TROUBLE, '').replace(LINES, '\n').replace(SPACES, ' ').replace(FULL_WIDTH, toHalf).trim();
}

/** Nothing to clean and nothing broken, told in one pass: this is asked of every text of a file, several times over. */
export function isPlain(text: string): boolean {
  const last = text.length - 1;
  for (let index = 0; index <= last; index += 1) {
    const unit = text.charCodeAt(index);
    if ((unit > 0x20 && unit < 0x7f) || (unit >= 0x4e00 && unit <= 0x9fff)) continue;
    if (unit === 0x20 && index > 0 && index < last) continue;
    // Latin and Greek letters and signs (Φ, ×, °), Chinese punctuation, full-width signs up to the digits.
    if ((unit > 0xa0 && unit < 0x600 && unit !== 0xad) || (unit > 0x3000 && unit < 0x3100) || (unit > 0xff00 && unit < 0xff10)) continue;
    return false;
  }
  return true;
}

function toHalf(character: string): string {
  return String.fromCharCode(character.charCodeAt(0) - FULL_TO_HALF);
}

/** Any cell as clean text; '' for a blank one. Error cells give their code. */
export function cellText(cell: GridCell | undefined): string {
  if (cell === undefined) return '';
  const value = cell.v;
  if (typeof value === 'string') return cleanText(value);
  if (value === undefined || value === null) return '';
  if (cell.t === 'e') return cell.w ?? `#ERR${String(value)}`;
  if (cell.t === 'z') return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  return String(value);
}

function startsVisibly(text: string): boolean {
  const unit = text.charCodeAt(0);
  return (unit > 0x20 && unit < 0x7f) || (unit >= 0x3400 && unit < 0xa000);
}

/** Blank, or only spaces, or a style without a value. A formula without its value is not blank. */
export function isBlankCell(cell: GridCell | undefined): boolean {
  if (cell === undefined) return true;
  const value = cell.v;
  if (typeof value === 'string') return value === '' || (!startsVisibly(value) && cleanText(value) === '');
  if (cell.t === 'z') return cell.f === undefined;
  return (value === undefined || value === null) && cell.f === undefined && cell.t !== 'n' && cell.t !== 'e';
}
