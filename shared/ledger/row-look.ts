import type { SheetGrid } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { isAgeingLabel, isBareSpan } from './ageing-label.ts';
import { headerKey } from './header-key.ts';
import { headerLook } from './header-words.ts';
import { unitOf } from './units.ts';

/** A ledger has no more columns than this; a sheet of 16,384 is looked at no further. */
export const WIDEST = 256;

export interface RowLook {
  readonly row: number;
  readonly filled: number;
  readonly columns: readonly number[];
  readonly texts: readonly string[];
  /** Sum of header looks, 0.5 for a name that only ends in a known word. */
  readonly words: number;
  readonly numbers: number;
  readonly units: number;
  /** Known words whose right neighbour is none: labels of a card. */
  readonly pairs: number;
  /** Cells that end in a colon, or hold one with text behind it. */
  readonly colons: number;
  readonly longest: number;
}

const NUMERIC = /^(?=.*\d|[-/,.\s]+$)[-+¥￥(（]?[\d.,，:/%\s年月日-]+[)）%]?$/;

/** Over the columns of month and day. */
const YEAR_NAME = /^(?:19|20)\d{2}\s*年度?$/;

function isSpanText(text: string): boolean {
  const { key } = headerKey(text);
  return isAgeingLabel(key) || isBareSpan(key);
}

/** What a row looks like before anything is known of the sheet. */
export function rowLook(grid: SheetGrid, row: number, left = 0, right = WIDEST - 1): RowLook {
  const cells = grid.row(row) ?? [];
  const columns: number[] = [];
  const texts: string[] = [];
  const looks: number[] = [];
  let [numbers, units, colons, longest] = [0, 0, 0, 0];
  const last = Math.min(right, cells.length - 1);
  for (let column = left; column <= last; column += 1) {
    const cell = cells[column];
    if (cell === undefined || isBlankCell(cell)) continue;
    const text = cellText(cell);
    columns.push(column);
    texts.push(text);
    longest = Math.max(longest, text.length);
    const numeric = cell.t !== 's' || (NUMERIC.test(text) && !isSpanText(text) && !YEAR_NAME.test(text));
    if (numeric) numbers += 1;
    if (!numeric && unitOf(text) !== null) units += 1;
    if (/[:：]$|[:：].*\S/.test(text)) colons += 1;
    looks.push(numeric ? 0 : headerLook(text));
  }
  const words = looks.reduce((sum, look) => sum + look, 0);
  const pairs = looks.filter((look, index) => look === 1 && index + 1 < looks.length && looks[index + 1] === 0).length;
  return { row, filled: columns.length, columns, texts, words, numbers, units, pairs, colons, longest };
}

/** Names of columns rather than values: enough known words, hardly any figures, and no label-value-label-value. */
export function looksLikeHeader(look: RowLook): boolean {
  if (look.filled < 2 || look.words < 2 || look.numbers > look.filled * 0.1 || look.colons > look.filled * 0.34) return false;
  const share = look.words / look.filled;
  if (share < 0.5 && !(look.words >= 4 && share >= 0.35)) return false;
  return !(look.filled >= 2 && look.pairs >= look.words * 0.8 && look.filled - look.words >= look.pairs);
}
