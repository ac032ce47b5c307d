import { readLedgerInTurns, type OnRows } from '../../../shared/ledger/read-ledger.ts';
import type { LayoutCorrection, SheetReading } from '../../../shared/ledger/reading.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { annotatedSource } from '../../../shared/workbook/annotate/annotated-source.ts';
import type { Refusal, Workbook } from '../../../shared/workbook/grid.ts';
import type { OnReadProgress } from '../../../shared/workbook/read-progress.ts';
import { readWorkbookInTurns } from '../../../shared/workbook/read-workbook.ts';
import type { LoadedFile, LoadedTable } from './loaded-file.ts';
import type { ImportedSheet } from './import-trace.ts';
import { mendedRows, onlyMended, withoutReasons } from './mended-rows.ts';
import { likelyHeader, wordsFingerprint } from './likely-header.ts';

export interface FileToLoad {
  readonly id: number;
  readonly name: string;
  readonly content: Blob;
  readonly hash: string;
  readonly encoding: string | null;
}

/** Fingerprint -> what the user said about a ledger of that shape. */
export type Layouts = ReadonlyMap<string, LayoutCorrection>;

/** What was imported before. */
export interface ReadBefore {
  /** The sheets of the file with this hash, as far as they are known; null: it was not imported. */
  readonly importedFile: (hash: string) => Promise<ReadonlyMap<string, ImportedSheet> | null>;
  /** An error workbook is read whole all the same. */
  readonly all: boolean;
}

/** How far the file has come: first its bytes, then the rows of its sheets. What they throw stops it and comes out. */
export interface OnLoading {
  readonly onBytes: OnReadProgress;
  readonly onRows: OnRows;
}

/** Bytes to understood tables; layouts that the user corrected before are applied at once. */
export async function loadFile(
  file: FileToLoad,
  layouts: Layouts,
  before: ReadBefore,
  { onBytes, onRows }: OnLoading,
): Promise<Result<LoadedFile, Refusal>> {
  const { content, ...named } = file;
  const bytes = new Uint8Array(await content.arrayBuffer());
  const encoding = file.encoding === null ? {} : { encoding: file.encoding };
  const opened = await readWorkbookInTurns(bytes, file.name, { ...encoding, onProgress: onBytes });
  if (!opened.ok) return opened;
  await onRows(0, 1);
  const source = annotatedSource(bytes);
  const workbook = source === null ? opened.value : withoutReasons(opened.value);
  const reading = await readLedgerInTurns(workbook, file.name, {}, onRows);
  if (reading.refused) return failed({ code: reading.refused.code, details: {} });
  const imported = source === null ? null : await before.importedFile(source.hash);
  const mended =
    source === null || imported === null
      ? null
      : mendedRows({ source, workbook: opened.value, readings: reading.sheets, imported, all: before.all });
  const sheetNames = new Set(reading.sheets.map((sheet) => sheet.name));
  const tables: LoadedTable[] = [];
  for (const name of sheetNames) {
    const first = reading.sheets.filter((sheet) => sheet.name === name).map((sheet) => firstTable(sheet, workbook));
    const remembered = await rememberedTables(first, { name: file.name, workbook }, layouts, onRows);
    tables.push(...remembered.map((table) => ({ ...table, ...onlyMended(table.reading, mended) })));
  }
  return ok({ ...named, bytes, encoding: workbook.encoding, workbook, tables, mended });
}

/** Reads one sheet again under a correction; choices about its tables stay. */
export async function correctTables(file: LoadedFile, position: number, change: LayoutCorrection, onRows: OnRows): Promise<LoadedFile> {
  const table = file.tables[position];
  if (!table) return file;
  const { name } = table.reading;
  const correction = Object.keys(change).length === 0 ? {} : withHeader(mergedCorrection(table.correction, change), table);
  const before = file.tables.filter((other) => other.reading.name === name);
  const readings = await readSheet(file, name, correction, onRows);
  const after = readings.map((reading, at): LoadedTable => {
    const old = before[at];
    const started = old ?? firstTable(reading, file.workbook);
    return { ...started, ...onlyMended(reading, file.mended ?? null), correction };
  });
  const start = file.tables.findIndex((other) => other.reading.name === name);
  const others = file.tables.filter((other) => other.reading.name !== name);
  return { ...file, tables: [...others.slice(0, start), ...after, ...others.slice(start)] };
}

/** The sheet as the reader understood it before anybody said anything. */
export async function restoreTables(file: LoadedFile, position: number, onRows: OnRows): Promise<LoadedFile> {
  const name = file.tables[position]?.reading.name;
  const tables = file.tables.map((table) =>
    table.reading.name === name ? { ...table, correction: {}, remembered: false, handling: new Map() } : table,
  );
  return correctTables({ ...file, tables }, position, {}, onRows);
}

/** A kind that is said of a sheet without a known header needs one: the likeliest row, until the user says another. */
function withHeader(correction: LayoutCorrection, { reading, grid }: LoadedTable): LayoutCorrection {
  if (correction.kind === undefined || correction.kind === 'other' || correction.headerRows !== undefined || reading.headerRows.length > 0)
    return correction;
  const header = likelyHeader(grid);
  return header === null ? correction : { ...correction, headerRows: [header] };
}

function mergedCorrection(before: LayoutCorrection, change: LayoutCorrection): LayoutCorrection {
  if (change.kind !== undefined && change.kind !== before.kind) return { ...before, fields: {}, ...change };
  return {
    ...before,
    ...change,
    fields: { ...before.fields, ...change.fields },
    units: { ...before.units, ...change.units },
    answers: { ...before.answers, ...change.answers },
  };
}

async function rememberedTables(
  tables: readonly LoadedTable[],
  file: NamedWorkbook,
  layouts: Layouts,
  onRows: OnRows,
): Promise<readonly LoadedTable[]> {
  const known = tables.find((table) => layouts.has(table.firstFingerprint));
  const correction = known && layouts.get(known.firstFingerprint);
  if (!known || !correction) return tables;
  const readings = await readSheet(file, known.reading.name, correction, onRows);
  return readings.map((reading, at) => ({
    ...(tables[at] ?? firstTable(reading, file.workbook)),
    reading,
    correction,
    remembered: true,
  }));
}

type NamedWorkbook = Pick<LoadedFile, 'name' | 'workbook'>;

async function readSheet(
  { name, workbook }: NamedWorkbook,
  sheet: string,
  correction: LayoutCorrection,
  onRows: OnRows,
): Promise<readonly SheetReading[]> {
  // A sheet of sums over month sheets is only known beside them.
  const alone = Object.keys(correction).length > 0;
  const options = alone ? { sheet, corrections: { [sheet]: correction } } : {};
  const { sheets } = await readLedgerInTurns(workbook, name, options, onRows);
  return sheets.filter((reading) => reading.name === sheet);
}

function firstTable(reading: SheetReading, workbook: Workbook): LoadedTable {
  const grid = workbook.sheets.find((sheet) => sheet.name === reading.name);
  if (!grid) throw new Error(`a reading of a sheet that the workbook does not have: ${reading.name}`);
  const firstFingerprint = reading.headerRows.length > 0 ? reading.fingerprint : wordsFingerprint(grid);
  return { reading, grid, correction: {}, remembered: false, firstFingerprint, wanted: null, handling: new Map() };
}
