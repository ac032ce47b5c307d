/** What a file may cost before it is refused. Sizes are measured while reading; what a file declares is never believed. */
export interface ReadLimits {
  /** Bytes of all parts of a zipped workbook together, once inflated. */
  readonly inflatedBytes: number;
  /** Parts in a zipped workbook. */
  readonly entries: number;
  /** Stored cells of all sheets together. */
  readonly cells: number;
}

export const DEFAULT_READ_LIMITS: ReadLimits = { inflatedBytes: 500 * 1024 * 1024, entries: 10_000, cells: 20_000_000 };
