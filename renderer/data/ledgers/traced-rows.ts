import type { SalesFacts } from '../columns/fact-id.ts';
import type { PlannedTable } from './import-candidates.ts';
import type { LoadedFile } from './loaded-file.ts';
import { placeOfCell } from './place-of-cell.ts';

/** A row and its sales lines; two tables side by side share their rows. */
export interface TracedRow {
  readonly file: LoadedFile;
  readonly sheet: string;
  readonly row: number;
  readonly lines: readonly TracedLine[];
  /** A line of the row is not written: it waits, its customer is undecided, or another file brings it. */
  readonly incomplete: boolean;
}

export interface TracedLine {
  /** Place among the columns. */
  readonly at: number;
  /** As the ledger has it: its id comes from this. */
  readonly facts: SalesFacts;
}

const NO_ROWS: ReadonlySet<number> = new Set();

/** Rows of an error workbook, or rows with a problem of their own. */
export function rowsToTrace({ file, table }: PlannedTable): ReadonlySet<number> {
  const { problems, name } = table.reading;
  return file.mended?.rows.get(name) ?? (problems.length === 0 ? NO_ROWS : rowsWithProblem(problems));
}

export function rowsWithProblem(problems: readonly { readonly cell: string }[]): ReadonlySet<number> {
  return new Set(problems.map(({ cell }) => placeOfCell(cell)?.row ?? 0));
}

export class RowTracer {
  readonly #rows = new Map<string, TracedRow & { readonly lines: TracedLine[]; incomplete: boolean }>();

  get rows(): readonly TracedRow[] {
    return [...this.#rows.values()];
  }

  of({ file, table }: PlannedTable, row: number): { readonly add: (line: TracedLine) => void; readonly miss: () => void } {
    const sheet = table.reading.name;
    const key = [file.id, row, sheet].join(' ');
    const traced = this.#rows.get(key) ?? { file, sheet, row, lines: [], incomplete: false };
    this.#rows.set(key, traced);
    return {
      add: (line) => void traced.lines.push(line),
      miss: () => {
        traced.incomplete = true;
      },
    };
  }
}
