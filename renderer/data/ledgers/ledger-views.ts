import type { RecordKind } from '../../../shared/ledger/ledger-fields.ts';
import type { CellProblem, LayoutCorrection, LedgerColumn, LedgerKind, SkipReason, StatedTotal } from '../../../shared/ledger/reading.ts';
import type { RefusalCode, WorkbookFormat } from '../../../shared/workbook/grid.ts';

/** What the window knows of a file: never its cells, only what was understood of them. Grids stay in the worker. */
export interface FileView {
  readonly id: number;
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal; '' before it is read. */
  readonly hash: string;
  readonly state: 'waiting' | 'reading' | 'read' | 'refused';
  /** While it is read: what the worker does with it, and the share that it has done, 0 to 1; absent when that is not known. */
  readonly phase?: ReadPhase;
  readonly progress?: number;
  readonly format: WorkbookFormat;
  readonly encoding: string | null;
  readonly refusal: { readonly code: RefusalCode; readonly details: Readonly<Record<string, string | number>> } | null;
  readonly sheets: readonly SheetView[];
  /** An error workbook that comes back mended. */
  readonly mended?: MendedView | null;
}

/** The file's content becomes cells, then the cells become records. */
export type ReadPhase = 'reading' | 'understanding';

/** What is read of an error workbook: the rows that gave a reason and those that wait; the others came with the file it was made of. */
export interface MendedView {
  readonly source: string;
  readonly rows: number;
  /** Rows without a reason that were not written then, because their customer was undecided or they were hidden. */
  readonly waiting: number;
  readonly others: number;
  /** The user has every row read after all. */
  readonly all: boolean;
  /** Rows were put in or taken out: sheets where that is so are read whole. */
  readonly moved: boolean;
}

/** One table of a file. */
export interface SheetView {
  /** Position among the file's tables. */
  readonly table: number;
  readonly name: string;
  readonly range: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: LedgerKind;
  readonly kindSure: boolean;
  readonly title: string;
  /** Why a table is of no known kind: `summary`, `empty`, `key-value-card` …; '' otherwise. */
  readonly remark: string;
  readonly headerRows: readonly number[];
  readonly columns: readonly LedgerColumn[];
  /** Rows from 1 and columns from 0, both included, that the preview shows. */
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly records: number;
  readonly hiddenRecords: number;
  /** Rows that are records but are held back because of an open problem. */
  readonly heldBack: number;
  readonly skipped: readonly SkippedRows[];
  readonly totals: readonly StatedTotal[];
  readonly problems: readonly ProblemPattern[];
  readonly fingerprint: string;
  /** A layout remembered from an earlier import was applied. */
  readonly remembered: boolean;
  readonly correction: LayoutCorrection;
  readonly included: boolean;
  /** Null: nothing of the table is written. */
  readonly writes: RecordKind | null;
}

export interface SkippedRows {
  readonly why: SkipReason;
  readonly count: number;
  /** The first ones. */
  readonly rows: readonly number[];
}

/** What to do with the rows of a problem: write what could be read, or hold the row back until the cell is mended. */
export type ProblemHandling = 'import' | 'hold-back';

/** All cells of a table with the same problem: one question, one answer. */
export interface ProblemPattern {
  /** Names the pattern within its table. */
  readonly key: string;
  readonly code: CellProblem['code'];
  readonly field: string | null;
  readonly count: number;
  /** The first cells, with what stands in them. */
  readonly cells: readonly { readonly cell: string; readonly raw: string }[];
  /** Meanings the reader offers; the chosen one goes into the correction's `answers` under `code`. */
  readonly choices: readonly string[];
  readonly handling: ProblemHandling;
  /** The user said so. */
  readonly answered: boolean;
  /** Without this field there is no line: the rows wait, whatever is chosen. */
  readonly essential: boolean;
}

export interface PreviewRow {
  /** From 1, as Excel counts. */
  readonly row: number;
  readonly hidden: boolean;
  readonly verdict: 'record' | 'held-back' | 'header' | 'skipped' | 'outside';
  readonly why: SkipReason | null;
  /** From the table's first column on, as displayed. */
  readonly cells: readonly string[];
  /** Excel letter -> problem code. */
  readonly problems: Readonly<Record<string, string>>;
}
