import type { GridCell } from '../../../shared/workbook/grid.ts';

const DAY_MS = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Letters of a number format that mean a day, outside quotes, colours and the word General. */
const DATE_FORMAT = /^(?!general)(?=.*[ymd])(?!.*[#?])[^0]*$/i;
const decimals = new Intl.NumberFormat('en', { useGrouping: true, maximumFractionDigits: 12 });

/** A cell as the sheet displays it, near enough for checking by eye; `w` when the file brought it. */
export function displayedCell(cell: GridCell | undefined, date1904: boolean): string {
  if (!cell || cell.t === 'z') return '';
  if (cell.w !== undefined) return cell.w.trim();
  const { v } = cell;
  if (v === undefined) return '';
  if (v instanceof Date) return v.toISOString().slice(0, 10);
  if (typeof v === 'boolean') return v ? 'TRUE' : 'FALSE';
  if (typeof v === 'string' || cell.t === 'e') return String(v).trim();
  return numberText(v, typeof cell.z === 'string' ? cell.z : '', date1904);
}

function numberText(value: number, format: string, date1904: boolean): string {
  const plain = format.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
  if (DATE_FORMAT.test(plain)) {
    const date = new Date(Math.round(value * DAY_MS) + (date1904 ? EPOCH_1904 : EPOCH_1900));
    return Number.isNaN(date.getTime()) ? String(value) : date.toISOString().slice(0, 10);
  }
  if (plain.includes('%')) return `${decimals.format(value * 100)}%`;
  const places = /\.(0+)/.exec(plain)?.[1]?.length;
  if (places === undefined) return plain.includes('#,##') ? decimals.format(value) : String(value);
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places, useGrouping: plain.includes(',') });
}
