import type { RowClass } from './classify-row.ts';

/** The sums so far at a row that is no record, and cells that could not be added. */
export interface SumMark {
  readonly row: number;
  readonly rowClass: RowClass | 'repeated-header' | 'start';
  readonly label: string;
  readonly sums: Float64Array;
  /** Cells of records up to here that could not be read, by column. */
  readonly unread: Uint32Array;
  readonly records: number;
}

/** Integer sums of the columns that can be added, kept while records are read; a mark is set at every row that may begin or end a sum. */
export class RunningSums {
  readonly marks: SumMark[] = [];
  readonly #sums: Float64Array;
  readonly #unread: Uint32Array;
  #records = 0;

  constructor(columns: number) {
    this.#sums = new Float64Array(columns);
    this.#unread = new Uint32Array(columns);
    this.mark(-1, 'start', '');
  }

  add(index: number, value: number): void {
    this.#sums[index] = (this.#sums[index] ?? 0) + value;
  }

  addUnread(index: number): void {
    this.#unread[index] = (this.#unread[index] ?? 0) + 1;
  }

  countRecord(): void {
    this.#records += 1;
  }

  mark(row: number, rowClass: SumMark['rowClass'], label: string): void {
    this.marks.push({ row, rowClass, label, sums: this.#sums.slice(), unread: this.#unread.slice(), records: this.#records });
  }
}
