/** One stored cell, in the shape SheetJS gives it, so that nothing is copied. A date stays a serial number with its format. */
export interface GridCell {
  /** n number, s text, b boolean, e error, z blank with a style. */
  readonly t: 'n' | 's' | 'b' | 'e' | 'z' | 'd';
  /** Number, text, boolean, or the error's code. Undefined: a formula without a cached value. */
  readonly v?: string | number | boolean | Date;
  /** Text as the program that wrote it displayed it, when known. */
  readonly w?: string;
  /** Number format, e.g. `yyyy-mm-dd`, `#,##0.00`, `0.000"吨"`. */
  readonly z?: string | number;
  /** Formula text without `=`. */
  readonly f?: string;
}

/** Zero-based, inclusive. */
export interface GridRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetGrid {
  readonly name: string;
  readonly state: 'visible' | 'hidden' | 'veryHidden';
  /** Rows in use, counted from the cells themselves: declared ranges are never believed. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** The cells of a zero-based row, sparse; undefined for a row without cells. */
  readonly row: (index: number) => readonly (GridCell | undefined)[] | undefined;
  readonly merges: readonly GridRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly date1904: boolean;
  /** Text formats only hold texts: values are never guessed while reading the file. */
  readonly textOnly: boolean;
}

export type WorkbookFormat = 'xlsx' | 'xlsm' | 'xls' | 'xlsb' | 'ods' | 'csv' | 'tsv' | 'html' | 'spreadsheetml' | 'dbf' | 'unknown';

export interface Workbook {
  readonly format: WorkbookFormat;
  /** WHATWG name, for text formats only. */
  readonly encoding: string | null;
  readonly sheets: readonly SheetGrid[];
  /** Things worth saying that did not stop the reading, e.g. `external-links`, `macros-ignored`. */
  readonly remarks: readonly string[];
}

/** Why a file is refused; texts in `shared/texts/<locale>/ledger.json` under `refusal`. */
export type RefusalCode =
  | 'empty-file'
  | 'not-a-workbook'
  | 'damaged'
  | 'hostile-content'
  | 'password-protected'
  | 'owner-lock-file'
  | 'word-document'
  | 'web-archive'
  | 'archive-of-files'
  | 'too-large-inflated'
  | 'too-many-cells'
  | 'took-too-long'
  | 'no-sheets'
  | 'unknown-encoding'
  | 'not-a-ledger'
  | 'unreadable';

export interface Refusal {
  readonly code: RefusalCode;
  /** For the message: figures or names, never cell contents. */
  readonly details: Readonly<Record<string, string | number>>;
}
