/** What a file may cost before it is refused. Sizes are measured while reading; what a file declares is never believed. */
export interface ReadLimits {
  /** Bytes of all parts of a zipped workbook together, once inflated. */
  readonly inflatedBytes: number;
  /** Parts in a zipped workbook. */
  readonly entries: number;
  /** Rows of all sheets together, as far as the file holds them. */
  readonly rows: number;
  /** Stored cells of all sheets together. */
  readonly cells: number;
}

/** A full sheet of 1,048,576 rows and 15 columns is about 540 MB of XML; it passes by in pieces, only its cells are kept. */
export const DEFAULT_READ_LIMITS: ReadLimits = {
  inflatedBytes: 1000 * 1024 * 1024,
  entries: 10_000,
  rows: 4_000_000,
  cells: 20_000_000,
};

/** Bytes that may be inflated when they must be held in memory as a whole: a part read at once, or a file that SheetJS reads. */
export const HELD_BYTES = 500 * 1024 * 1024;
