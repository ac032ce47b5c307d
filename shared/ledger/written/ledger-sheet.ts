import type { Locale } from '../../values/id.ts';
import type { ColumnOut, RowOut, SheetOut } from '../../workbook/write-workbook.ts';
import { LEDGER_FIELDS, type FieldType, type LedgerField, type RecordKind } from '../ledger-fields.ts';
import type { LedgerRecord } from '../reading.ts';
import { ageingFen, ageingLabels, labelBeside } from './ageing-columns.ts';
import { columnName, runningName, sheetName } from './column-names.ts';
import { isFilledDown, NOTHING, writtenValue } from './written-value.ts';

type Fields = LedgerRecord['fields'];

interface Column extends ColumnOut {
  readonly valueOf: (record: Fields) => string | number | null;
}

const KINDS: Readonly<Partial<Record<FieldType, ColumnOut['kind']>>> = {
  date: 'date',
  fen: 'money',
  fenPerTonne: 'money',
  ageing: 'money',
  kg: 'tonnes',
  pieces: 'integer',
};
const TELLING: Readonly<Partial<Record<RecordKind, string>>> = {
  customers: 'creditCode',
  sales: 'unitPriceFen',
  receivables: 'balanceFen',
  payments: 'method',
  contracts: 'signedOn',
  archive: 'archiveNo',
};
const NARROWEST = 8;
const WIDEST = 44;
/** Rows that decide how wide a column is. */
const MEASURED = 500;

/** Records of a kind as a sheet that our own reader reads back without a question: the columns that hold anything, typed, with their units in the name. */
export function ledgerSheet(kind: RecordKind, records: readonly Fields[], locale: Locale): SheetOut {
  const columns = LEDGER_FIELDS[kind].flatMap((field) => columnsOf(kind, field, records, locale));
  return {
    name: sheetName(kind, locale),
    columns: [{ header: runningName(locale), width: NARROWEST, kind: 'integer' }, ...columns],
    rows: records.map((record, at): RowOut => [at + 1, ...columns.map((column) => column.valueOf(record))]),
  };
}

function columnsOf(kind: RecordKind, field: LedgerField, records: readonly Fields[], locale: Locale): readonly Column[] {
  if (field.type === 'ageing') return ageingColumns(records);
  if (field.type === 'period') return [];
  const isUsed = records.some((record) => record[field.field] !== undefined);
  if (!isUsed && !tellsTheKind(kind, field.field, records)) return [];
  const empty = isUsed && isFilledDown(field.field) ? NOTHING : null;
  const valueOf = (record: Fields): string | number | null => writtenValue(field.type, record[field.field], locale) ?? empty;
  return [sized(columnName(kind, field.field, locale), KINDS[field.type] ?? 'text', valueOf, records)];
}

/** The column by which a ledger of few columns is told from other kinds; it goes along even when it is empty. */
function tellsTheKind(kind: RecordKind, field: string, records: readonly Fields[]): boolean {
  if (TELLING[kind] !== field) return false;
  const isUsed = (other: string): boolean => records.some((record) => record[other] !== undefined);
  // A catalogue of titles that names its customers needs no numbers; without titles, they would be asked for.
  return kind !== 'archive' || (isUsed('title') && !isUsed('customer'));
}

function ageingColumns(records: readonly Fields[]): readonly Column[] {
  const used = ageingLabels(records);
  const beside = labelBeside(used);
  return [...used, ...(beside === null ? [] : [beside])].map((label) =>
    sized(`${label}(元)`, 'money', (record) => ageingFen(record, label), records),
  );
}

function sized(header: string, kind: ColumnOut['kind'], valueOf: Column['valueOf'], records: readonly Fields[]): Column {
  const widest = records
    .slice(0, MEASURED)
    .reduce((most, record) => Math.max(most, shownWidth(valueOf(record), kind)), shownWidth(header, 'text'));
  return { header, kind, valueOf, width: Math.min(WIDEST, Math.max(NARROWEST, widest + 2)) };
}

/** In characters as Excel counts them: an ideograph is two, a figure has its points and commas. */
function shownWidth(value: string | number | null, kind: ColumnOut['kind']): number {
  if (value === null) return 0;
  if (kind === 'date') return 10;
  if (typeof value === 'number') return Math.ceil(String(value).length * 1.34) + 1;
  return Math.max(...value.split('\n').map((line) => [...line].reduce((sum, letter) => sum + (letter > '\u00ff' ? 2 : 1), 0)));
}
