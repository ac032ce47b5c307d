import { readLedger } from '../../../shared/ledger/read-ledger.ts';
import type { LayoutCorrection, SheetReading } from '../../../shared/ledger/reading.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import type { Refusal, Workbook } from '../../../shared/workbook/grid.ts';
import type { OnReadProgress } from '../../../shared/workbook/read-progress.ts';
import { readWorkbookInTurns } from '../../../shared/workbook/read-workbook.ts';
import type { LoadedFile, LoadedTable } from './loaded-file.ts';
import { mendedRows, onlyMended, withoutReasons } from './mended-rows.ts';
import { likelyHeader, wordsFingerprint } from './likely-header.ts';

export interface FileToLoad {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly encoding: string | null;
}

/** Fingerprint -> what the user said about a ledger of that shape. */
export type Layouts = ReadonlyMap<string, LayoutCorrection>;

/** What was imported before: hashes of files, and whether an error workbook is read whole all the same. */
export interface ReadBefore {
  readonly isImported: (hash: string) => boolean;
  readonly all: boolean;
}

/** Bytes to understood tables; layouts that the user corrected before are applied at once. What `onProgress` throws stops it and comes out. */
export async function loadFile(
  file: FileToLoad,
  layouts: Layouts,
  before: ReadBefore,
  onProgress: OnReadProgress,
): Promise<Result<LoadedFile, Refusal>> {
  const encoding = file.encoding === null ? {} : { encoding: file.encoding };
  const opened = await readWorkbookInTurns(file.bytes, file.name, { ...encoding, onProgress });
  if (!opened.ok) return opened;
  const mended = mendedRows(file.bytes, opened.value, before.isImported, before.all);
  const workbook = withoutReasons(file.bytes, opened.value);
  const reading = readLedger(workbook, file.name, {});
  if (reading.refused) return failed({ code: reading.refused.code, details: {} });
  const sheetNames = new Set(reading.sheets.map((sheet) => sheet.name));
  const tables = [...sheetNames].flatMap((name) => {
    const first = reading.sheets.filter((sheet) => sheet.name === name).map((sheet) => firstTable(sheet, workbook));
    return rememberedTables(first, file.name, workbook, layouts).map((table) => ({ ...table, ...onlyMended(table.reading, mended) }));
  });
  return ok({ ...file, encoding: workbook.encoding, workbook, tables, mended });
}

/** Reads one sheet again under a correction; choices about its tables stay. */
export function correctTables(file: LoadedFile, position: number, change: LayoutCorrection): LoadedFile {
  const table = file.tables[position];
  if (!table) return file;
  const { name } = table.reading;
  const correction = Object.keys(change).length === 0 ? {} : withHeader(mergedCorrection(table.correction, change), table);
  const before = file.tables.filter((other) => other.reading.name === name);
  const readings = readSheet(file.workbook, file.name, name, correction);
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
export function restoreTables(file: LoadedFile, position: number): LoadedFile {
  const name = file.tables[position]?.reading.name;
  const tables = file.tables.map((table) =>
    table.reading.name === name ? { ...table, correction: {}, remembered: false, handling: new Map() } : table,
  );
  return correctTables({ ...file, tables }, position, {});
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

function rememberedTables(tables: readonly LoadedTable[], fileName: string, workbook: Workbook, layouts: Layouts): readonly LoadedTable[] {
  const known = tables.find((table) => layouts.has(table.firstFingerprint));
  const correction = known && layouts.get(known.firstFingerprint);
  if (!known || !correction) return tables;
  return readSheet(workbook, fileName, known.reading.name, correction).map((reading, at) => ({
    ...(tables[at] ?? firstTable(reading, workbook)),
    reading,
    correction,
    remembered: true,
  }));
}

function readSheet(workbook: Workbook, fileName: string, sheet: string, correction: LayoutCorrection): readonly SheetReading[] {
  // A sheet of sums over month sheets is only known beside them.
  const alone = Object.keys(correction).length > 0;
  const { sheets } = readLedger(workbook, fileName, alone ? { sheet, corrections: { [sheet]: correction } } : {});
  return sheets.filter((reading) => reading.name === sheet);
}

function firstTable(reading: SheetReading, workbook: Workbook): LoadedTable {
  const grid = workbook.sheets.find((sheet) => sheet.name === reading.name);
  if (!grid) throw new Error(`a reading of a sheet that the workbook does not have: ${reading.name}`);
  const firstFingerprint = reading.headerRows.length > 0 ? reading.fingerprint : wordsFingerprint(grid);
  return { reading, grid, correction: {}, remembered: false, firstFingerprint, wanted: null, handling: new Map() };
}
