import type { LayoutCorrection, SheetReading } from '../../../shared/ledger/reading.ts';
import type { SheetGrid, Workbook } from '../../../shared/workbook/grid.ts';
import type { ProblemHandling } from './ledger-views.ts';
import type { MendedRows } from './mended-rows.ts';

/** A table of a file as the worker holds it. Replaced, never changed, when the table is read again. */
export interface LoadedTable {
  readonly reading: SheetReading;
  readonly grid: SheetGrid;
  readonly correction: LayoutCorrection;
  readonly remembered: boolean;
  /** Of the first reading, before any correction: what the correction is remembered under. */
  readonly firstFingerprint: string;
  /** Whether the user wants it imported; null: nothing was said. */
  readonly wanted: boolean | null;
  readonly handling: ReadonlyMap<string, ProblemHandling>;
  /** Records of an error workbook that came with the file it was made of, and are not read again. */
  readonly importedBefore?: number;
  /** Row of the last record, those that are not read again included. */
  readonly lastRow?: number;
}

export interface LoadedFile {
  readonly id: number;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly hash: string;
  readonly encoding: string | null;
  readonly workbook: Workbook;
  readonly tables: readonly LoadedTable[];
  /** An error workbook that comes back. */
  readonly mended?: MendedRows | null;
}
