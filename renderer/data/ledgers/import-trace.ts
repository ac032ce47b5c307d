/** What became of the rows of one sheet: an error workbook that comes back is told by their numbers which rows are missing and what they wrote. */
export interface SheetTrace {
  readonly sheet: string;
  /** False: an error workbook of which only the mended rows were read. */
  readonly whole: boolean;
  /** Row of the last record, from 1: when it is another one later, rows were put in or taken out. */
  readonly lastRow: number;
  /** Rows with a problem: the error workbook gives a reason for them. */
  readonly marked: readonly number[];
  /** Rows that were not written and give no reason: their customer was undecided, or they were hidden. */
  readonly waiting: readonly number[];
  /** Rows that may be mended though they were written, with the ids of their sales lines. */
  readonly written: readonly (readonly [row: number, ids: readonly string[]])[];
}

/** By the hash of the file that the sheets came from. */
export type ImportTrace = Readonly<Record<string, readonly SheetTrace[]>>;

/** A sheet as all its imports together left it. */
export interface ImportedSheet {
  readonly lastRow: number;
  readonly marked: ReadonlySet<number>;
  readonly waiting: ReadonlySet<number>;
  readonly written: ReadonlyMap<number, readonly string[]>;
}

/** The sheets of a file after these imports, the oldest first: what a later one says of a row holds. */
export function importedSheets(traces: readonly ImportTrace[], hash: string): ReadonlyMap<string, ImportedSheet> {
  const sheets = new Map<string, ImportedSheet>();
  for (const trace of traces.flatMap((each) => each[hash] ?? [])) {
    const before = sheets.get(trace.sheet);
    const written = new Map([...(before?.written ?? []), ...trace.written]);
    const waiting = new Set([...(trace.whole ? [] : (before?.waiting ?? [])), ...trace.waiting]);
    for (const [row] of trace.written) waiting.delete(row);
    const marked = new Set([...(before?.marked ?? []), ...(trace.whole ? trace.marked : [])]);
    sheets.set(trace.sheet, { lastRow: trace.whole ? trace.lastRow : (before?.lastRow ?? trace.lastRow), marked, waiting, written });
  }
  return sheets;
}
