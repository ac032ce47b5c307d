import { dayNumber } from '../../values/local-date.ts';
import type { Locale } from '../../values/id.ts';
import type { FilledCell } from '../../workbook/fill/sheet-fill.ts';
import type { FieldType } from '../ledger-fields.ts';
import type { FieldValue, LedgerRecord } from '../reading.ts';
import { ageingFen } from './ageing-columns.ts';
import type { TemplateColumn } from './template-layout.ts';
import { NOTHING, writtenValue } from './written-value.ts';

type Fields = LedgerRecord['fields'];

/** Days between 1899-12-30, day 0 of Excel, and 1970-01-01; and between the two epochs of Excel. */
const EPOCH_SERIAL = 25_569;
const DAYS_1904 = 1462;
/** Units that stand in the cell's format where the template's header says none. */
const SAID: Readonly<Partial<Record<FieldType, { readonly factor: number; readonly format: string }>>> = {
  kg: { factor: 1000, format: '#,##0.000"吨"' },
  fen: { factor: 100, format: '#,##0.00"元"' },
  ageing: { factor: 100, format: '#,##0.00"元"' },
  fenPerTonne: { factor: 100, format: '#,##0.00"元/吨"' },
};

export interface TemplateWriting {
  readonly locale: Locale;
  readonly date1904: boolean;
  /** Figures say their unit in the format of their cells. */
  readonly unitsInCells: boolean;
  /** Fields in which a blank would be taken for the name above it. */
  readonly dashed: ReadonlySet<string>;
}

/** The cells of one record in the template's columns; `at` counts records from zero. */
export function templateCells(
  record: Fields,
  at: number,
  columns: readonly TemplateColumn[],
  writing: TemplateWriting,
): readonly FilledCell[] {
  return columns.flatMap((column) => cellOf(record, at, column, writing) ?? []);
}

function cellOf(record: Fields, at: number, column: TemplateColumn, writing: TemplateWriting): FilledCell | null {
  const { column: place, field, type } = column;
  if (field === '#') return { column: place, is: 'number', value: String(at + 1) };
  if (type === 'period') return periodCell(place, record);
  const value = type === 'ageing' ? ageingFen(record, column.label) : writtenValue(type, record[field], writing.locale);
  if (value === null) return writing.dashed.has(field) ? { column: place, is: 'text', value: NOTHING } : null;
  if (type === 'date' && typeof value === 'string')
    return { column: place, is: 'date', value: String(dayNumber(value) + EPOCH_SERIAL - (writing.date1904 ? DAYS_1904 : 0)) };
  if (typeof value === 'string') return { column: place, is: 'text', value };
  const { factor, format } = unitFor(column, writing.unitsInCells);
  return { column: place, is: 'number', value: inUnit(value, factor), ...(format === null ? {} : { format }) };
}

function periodCell(column: number, { startsOn, endsOn }: Fields): FilledCell | null {
  return typeof startsOn === 'string' && typeof endsOn === 'string' ? { column, is: 'text', value: `${startsOn}至${endsOn}` } : null;
}

function unitFor({ type, factor }: TemplateColumn, inCells: boolean): { readonly factor: number; readonly format: string | null } {
  const said = SAID[type];
  if (said !== undefined && (factor === null || (inCells && factor === said.factor))) return said;
  return { factor: factor ?? 1, format: null };
}

/** A sum of a column as the template counts it; null: the column is not added up. */
export function columnSum(records: readonly Fields[], column: TemplateColumn): string | null {
  const { field, type, label } = column;
  if (field === '#' || !(type === 'fen' || type === 'kg' || type === 'pieces' || type === 'ageing')) return null;
  const sum = records.reduce((all, record) => all + figureOf(type === 'ageing' ? (ageingFen(record, label) ?? 0) : record[field]), 0);
  return inUnit(sum, unitFor(column, false).factor);
}

function figureOf(value: FieldValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** An integer in a unit that is a power of ten of it: the decimal point moves, nothing is rounded. */
function inUnit(value: number, factor: number): string {
  const places = Math.round(Math.log10(factor));
  const digits = String(Math.abs(value)).padStart(places + 1, '0');
  if (places === 0 || !Number.isSafeInteger(value)) return String(value / factor);
  return `${value < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
