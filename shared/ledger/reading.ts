import type { RefusalCode, WorkbookFormat } from '../workbook/grid.ts';

/** What reading a file gives: the very shape of `npm run ledger -- read --json` (see the README). Rows count from 1, as Excel does. */
export type LedgerKind = 'customers' | 'sales' | 'receivables' | 'payments' | 'contracts' | 'complaints' | 'archive' | 'other';

export type FieldValue = string | number | boolean | readonly { readonly label: string; readonly fen: number }[];

export interface LedgerRecord {
  readonly row: number;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Row hidden or filtered away in the file. */
  readonly hidden?: true;
}

export type SkipReason =
  | 'title'
  | 'unit'
  | 'header'
  | 'repeated-header'
  | 'blank'
  | 'numbered-only'
  | 'section'
  | 'subtotal'
  | 'total'
  | 'carried-forward'
  | 'note'
  | 'signature'
  | 'example'
  | 'instruction'
  | 'no-key';

export interface LedgerColumn {
  /** Excel letter. */
  readonly column: string;
  readonly header: string;
  readonly field: string | null;
  readonly sure: boolean;
  /** Unit the column is in, when it has one: `t`, `kg`, `元`, `万元`, `元/t` … */
  readonly unit?: string;
}

export interface StatedTotal {
  readonly row: number;
  readonly field: string;
  readonly stated: number;
  readonly computed: number;
  readonly agrees: boolean;
}

/** A cell that could not be understood; never dropped, never guessed. `code` is a short kebab-case word with a text in `shared/texts`. */
export interface CellProblem {
  /** `C7`. */
  readonly cell: string;
  readonly code: string;
  readonly raw: string;
  readonly field: string | null;
  /** Values the user may choose between, for a pattern that is ambiguous. */
  readonly choices?: readonly string[];
}

export interface SheetReading {
  readonly name: string;
  readonly range?: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  readonly kind: LedgerKind;
  readonly kindSure: boolean;
  /** Why a sheet is `other`: `summary`, `no-known-kind`, `no-header`, `key-value-card`, `transposed`, `no-table`, `empty`, `said-so`; texts under `remark`. */
  readonly remark?: string;
  readonly title: string | null;
  readonly headerRows: readonly number[];
  readonly columns: readonly LedgerColumn[];
  readonly records: readonly LedgerRecord[];
  readonly skipped: readonly { readonly row: number; readonly why: SkipReason }[];
  readonly totals: readonly StatedTotal[];
  readonly problems: readonly CellProblem[];
  /** Of the layout (kind, header texts and their places): the key under which corrections are remembered. */
  readonly fingerprint: string;
}

export interface FileReading {
  readonly file: string;
  readonly format: WorkbookFormat;
  readonly encoding: string | null;
  readonly refused: { readonly code: RefusalCode; readonly message: string } | null;
  readonly sheets: readonly SheetReading[];
}

/** What the user, or a remembered layout, says about a sheet; overrules what the reader found. */
export interface LayoutCorrection {
  readonly kind?: LedgerKind;
  /** Rows from 1; an empty list: the sheet has no header. */
  readonly headerRows?: readonly number[];
  /** Excel letter -> field, or null: keep as a note. */
  readonly fields?: Readonly<Record<string, string | null>>;
  /** Excel letter -> unit. */
  readonly units?: Readonly<Record<string, string>>;
  /** Rows the user skips or takes as records against the reader. */
  readonly skipRows?: readonly number[];
  readonly keepRows?: readonly number[];
  /** Pattern of an ambiguous value -> the chosen meaning, e.g. `day-month-order` -> `day-first`. */
  readonly answers?: Readonly<Record<string, string>>;
}

export interface ReadOptions {
  readonly as?: LedgerKind;
  readonly sheet?: string;
  readonly encoding?: string;
  /** By sheet name; a remembered layout is looked up by the caller by fingerprint. */
  readonly corrections?: Readonly<Record<string, LayoutCorrection>>;
}
