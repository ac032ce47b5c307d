import type { LedgerRecord, SheetReading } from '../../../shared/ledger/reading.ts';
import { annotatedSource } from '../../../shared/workbook/annotate/annotated-source.ts';
import { reasonColumn, rowsWithReason } from '../../../shared/workbook/annotate/reason-column.ts';
import type { AnnotatedSource } from '../../../shared/workbook/annotate/source-mark.ts';
import type { SheetGrid, Workbook } from '../../../shared/workbook/grid.ts';
import { placeOfCell } from './place-of-cell.ts';

/** An error workbook that comes back mended: its other rows were imported with the file that it was made of. */
export interface MendedRows {
  readonly source: AnnotatedSource;
  /** Sheet -> rows, counted from 1, that gave a reason; sheets that were not imported then are read whole. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  /** The user wants every row read after all. */
  readonly all: boolean;
}

/** Null: no error workbook of ours, or none whose other rows are stored. */
export function mendedRows(bytes: Uint8Array, workbook: Workbook, isImported: (hash: string) => boolean, all: boolean): MendedRows | null {
  const source = annotatedSource(bytes);
  if (source === null || !isImported(source.hash)) return null;
  const marked = workbook.sheets.filter(({ name }) => source.sheets.includes(name));
  const rows = marked.map((sheet) => [sheet.name, new Set([...rowsWithReason(sheet)].map((row) => row + 1))] as const);
  return { source, rows: new Map(rows), all };
}

/** The user's own columns: what we wrote beside them is no part of the ledger. */
export function withoutReasons(bytes: Uint8Array, workbook: Workbook): Workbook {
  return annotatedSource(bytes) === null ? workbook : { ...workbook, sheets: workbook.sheets.map(ownColumns) };
}

function ownColumns(sheet: SheetGrid): SheetGrid {
  const place = reasonColumn(sheet);
  if (place === null) return sheet;
  const { column } = place;
  return {
    ...sheet,
    columnCount: column === sheet.columnCount - 1 ? column : sheet.columnCount,
    row: (index) => sheet.row(index)?.map((cell, at) => (at === column ? undefined : cell)),
  };
}

/** A reading without the rows that were imported before, and how many records those are. Totals were compared with all of them. */
export function onlyMended(
  reading: SheetReading,
  mended: MendedRows | null,
): { readonly reading: SheetReading; readonly importedBefore: number } {
  const rows = mended === null || mended.all ? undefined : mended.rows.get(reading.name);
  if (rows === undefined) return { reading, importedBefore: 0 };
  const fresh = reading.records.filter(({ row }) => rows.has(row));
  // A line that is now the same as one of the others is a second one: the first is read along, so that they are counted.
  const alike = new Set(fresh.map(lineOf));
  const records = fresh.length === 0 ? fresh : reading.records.filter((record) => rows.has(record.row) || alike.has(lineOf(record)));
  const problems = reading.problems.filter(({ cell }) => rows.has(placeOfCell(cell)?.row ?? 0));
  return { reading: { ...reading, records, problems }, importedBefore: reading.records.length - fresh.length };
}

/** What makes a line this line: what gets corrected beside it is no part of it. */
function lineOf({ fields }: LedgerRecord): string {
  return JSON.stringify(Object.entries(fields).filter(([field]) => !BESIDE.has(field)));
}

const BESIDE: ReadonlySet<string> = new Set(['notes', 'salesRep', 'weighing']);
