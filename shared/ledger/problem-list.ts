import { cellAddress } from './cell-address.ts';
import type { CellProblem } from './reading.ts';

/** Texts longer than this are cut in messages. */
const LONGEST_RAW = 120;

/** Collects what could not be understood, one entry a cell and code. */
export class ProblemList {
  readonly list: CellProblem[] = [];
  readonly #seen = new Set<string>();
  readonly #cells = new Set<string>();

  add(row: number, column: number, code: string, raw: string, field: string | null, choices?: readonly string[]): void {
    const cell = cellAddress(row, column);
    const key = `${cell} ${code}`;
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    this.#cells.add(cell);
    const shown = raw.length > LONGEST_RAW ? `${raw.slice(0, LONGEST_RAW)}…` : raw;
    this.list.push(
      choices === undefined || choices.length === 0 ? { cell, code, raw: shown, field } : { cell, code, raw: shown, field, choices },
    );
  }

  has(row: number, column: number): boolean {
    return this.#cells.size > 0 && this.#cells.has(cellAddress(row, column));
  }
}
