import type { LedgerRecord, SheetReading } from '../../../shared/ledger/reading.ts';
import { reasonColumn, rowsWithReason } from '../../../shared/workbook/annotate/reason-column.ts';
import type { AnnotatedSource } from '../../../shared/workbook/annotate/source-mark.ts';
import type { SheetGrid, Workbook } from '../../../shared/workbook/grid.ts';
import type { ImportedSheet } from './import-trace.ts';
import { placeOfCell } from './place-of-cell.ts';

/** An error workbook that comes back mended: its other rows were imported with the file that it was made of. */
export interface MendedRows {
  readonly source: AnnotatedSource;
  /** Sheet -> rows, counted from 1, that gave a reason or wait; sheets that were not imported then are read whole. */
  readonly rows: ReadonlyMap<string, ReadonlySet<number>>;
  /** Of these, those that wait without a reason. */
  readonly waiting: ReadonlyMap<string, ReadonlySet<number>>;
  /** Sheet -> row -> ids of the sales lines that it wrote despite its problem. */
  readonly written: ReadonlyMap<string, ReadonlyMap<number, readonly string[]>>;
  /** Sheets where rows were put in or taken out: numbers tell nothing there, so they are read whole and replace nothing. */
  readonly moved: ReadonlySet<string>;
  /** Some of these wrote lines despite their problems: the user has to reverse them. */
  readonly unreplaced: boolean;
  /** The user wants every row read after all. */
  readonly all: boolean;
}

interface Returned {
  readonly source: AnnotatedSource;
  readonly workbook: Workbook;
  /** All of the workbook, nothing left out. */
  readonly readings: readonly SheetReading[];
  readonly imported: ReadonlyMap<string, ImportedSheet>;
  readonly all: boolean;
}

/** `imported`: what is known of the imports of its source; earlier versions of this program left nothing. */
export function mendedRows({ source, workbook, readings, imported, all }: Returned): MendedRows {
  const rows = new Map<string, ReadonlySet<number>>();
  const written = new Map<string, ReadonlyMap<number, readonly string[]>>();
  const moved = new Set<string>();
  let unreplaced = false;
  const waiting = new Map<string, ReadonlySet<number>>();
  for (const sheet of workbook.sheets.filter(({ name }) => source.sheets.includes(name))) {
    const reasons = new Set([...rowsWithReason(sheet)].map((row) => row + 1));
    const before = imported.get(sheet.name);
    const last = lastRow(readings.filter(({ name }) => name === sheet.name));
    if (before && (before.lastRow !== last || [...reasons].some((row) => !before.marked.has(row)))) {
      moved.add(sheet.name);
      unreplaced ||= before.written.size > 0;
      continue;
    }
    const left = [...(before?.waiting ?? [])].filter((row) => !reasons.has(row));
    waiting.set(sheet.name, new Set(left));
    rows.set(sheet.name, new Set([...reasons, ...left]));
    if (before) written.set(sheet.name, before.written);
  }
  return { source, rows, waiting, written, moved, unreplaced, all };
}

export function lastRow(readings: readonly SheetReading[]): number {
  return Math.max(0, ...readings.map(({ records }) => records.at(-1)?.row ?? 0));
}

/** The user's own columns: what we wrote beside them is no part of the ledger. */
export function withoutReasons(workbook: Workbook): Workbook {
  return { ...workbook, sheets: workbook.sheets.map(ownColumns) };
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
): { readonly reading: SheetReading; readonly importedBefore: number; readonly lastRow: number } {
  const last = lastRow([reading]);
  const rows = mended === null || mended.all ? undefined : mended.rows.get(reading.name);
  if (rows === undefined) return { reading, importedBefore: 0, lastRow: last };
  const fresh = reading.records.filter(({ row }) => rows.has(row));
  // A line that is now the same as one of the others is a second one: the first is read along, so that they are counted.
  const alike = new Set(fresh.map(lineOf));
  const records = fresh.length === 0 ? fresh : reading.records.filter((record) => rows.has(record.row) || alike.has(lineOf(record)));
  const problems = reading.problems.filter(({ cell }) => rows.has(placeOfCell(cell)?.row ?? 0));
  return { reading: { ...reading, records, problems }, importedBefore: reading.records.length - fresh.length, lastRow: last };
}

/** What makes a line this line: what gets corrected beside it is no part of it. */
function lineOf({ fields }: LedgerRecord): string {
  return JSON.stringify(Object.entries(fields).filter(([field]) => !BESIDE.has(field)));
}

const BESIDE: ReadonlySet<string> = new Set(['notes', 'salesRep', 'weighing']);
