import { dayNumber } from '../../values/local-date.ts';
import { escapeXml } from './escape-xml.ts';

/** What a column holds. Money in integer fen and tonnes in integer kg come out as yuan and tonnes, exactly; a percentage is a share of 1; a date is `YYYY-MM-DD`. */
export type ColumnKind = 'text' | 'integer' | 'money' | 'tonnes' | 'percent' | 'date';

export const KIND_FORMATS: Readonly<Record<ColumnKind, string>> = {
  text: '@',
  integer: '#,##0',
  money: '#,##0.00',
  tonnes: '#,##0.000',
  percent: '0.00%',
  date: 'yyyy-mm-dd',
};

/** Days between 1899-12-30, day 0 of Excel, and 1970-01-01. */
const EPOCH_SERIAL = 25_569;

/** `<v>` text of a value in a column of a kind; null when it can only be written as text. */
export function numberText(value: string | number, kind: ColumnKind): string | null {
  if (typeof value === 'string') {
    if (kind !== 'date' || !/^\d{4}-\d\d-\d\d$/.test(value) || value < '1900-03-01') return null;
    return String(dayNumber(value) + EPOCH_SERIAL);
  }
  if (kind === 'text' || !Number.isFinite(value)) return null;
  if (kind === 'money') return shifted(value, 2);
  return kind === 'tonnes' ? shifted(value, 3) : String(value);
}

/** An integer with its decimal point moved: no division, no rounding. */
function shifted(value: number, places: number): string {
  if (!Number.isSafeInteger(value)) return String(value / 10 ** places);
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** A text that Excel would take for a formula when somebody edits the cell, or a CSV of it is opened. */
export function looksLikeFormula(text: string): boolean {
  return /^[=+\-@\t\r]/.test(text);
}

export function numberCellXml(reference: string, style: number, value: string): string {
  return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
}

export function sharedTextCellXml(reference: string, style: number, index: number): string {
  return `<c r="${reference}" s="${style}" t="s"><v>${index}</v></c>`;
}

/** For patching a sheet that has its own shared strings. */
export function inlineTextCellXml(reference: string, style: number, text: string, prefix: string): string {
  return `<${prefix}c r="${reference}" s="${style}" t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escapeXml(text)}</${prefix}t></${prefix}is></${prefix}c>`;
}
