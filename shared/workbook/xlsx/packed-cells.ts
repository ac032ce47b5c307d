/** What the value of a packed cell is. A text is an index: among the workbook's shared texts, or among the sheet's own. */
export const KIND = { number: 0, sharedText: 1, ownText: 2, boolean: 3, error: 4, noValue: 5 } as const;
export type Kind = (typeof KIND)[keyof typeof KIND];

/** Of a code: three bits of kind, one that says that there is a formula, and the number of the format. */
export const FORMULA_BIT = 8;
const FORMAT_SHIFT = 4;
/** Formats a code has room for; Excel itself stops at about 250 of its own. */
export const MAX_FORMATS = 1 << (16 - FORMAT_SHIFT);

const BLOCK_BITS = 15;
const BLOCK = 1 << BLOCK_BITS;
const FIRST_BLOCK = 256;

export function packedCode(format: number, kind: Kind, hasFormula: boolean): number {
  return (format << FORMAT_SHIFT) | (hasFormula ? FORMULA_BIT : 0) | kind;
}

export function formatOfCode(code: number): number {
  return code >> FORMAT_SHIFT;
}

/** Twelve bytes a cell. */
interface CellBlock {
  readonly values: Float64Array<ArrayBuffer>;
  readonly codes: Uint16Array<ArrayBuffer>;
  readonly columns: Uint16Array<ArrayBuffer>;
}

function newBlock(size: number): CellBlock {
  return { values: new Float64Array(size), codes: new Uint16Array(size), columns: new Uint16Array(size) };
}

function resized(block: CellBlock, size: number): CellBlock {
  const other = newBlock(size);
  other.values.set(block.values.subarray(0, size));
  other.codes.set(block.codes.subarray(0, size));
  other.columns.set(block.columns.subarray(0, size));
  return other;
}

/** The cells of a sheet in reading order, in typed arrays: a million rows are no million objects. */
export class PackedCells {
  readonly #blocks: CellBlock[] = [];
  /** The block being filled. */
  #values = new Float64Array(FIRST_BLOCK);
  #codes = new Uint16Array(FIRST_BLOCK);
  #columns = new Uint16Array(FIRST_BLOCK);
  #used = 0;
  /** Of the rows that the file holds: zero-based number, and first cell. */
  #numbers = new Uint32Array(FIRST_BLOCK);
  #starts = new Uint32Array(FIRST_BLOCK);
  #rows = 0;

  get count(): number {
    return this.#blocks.length * BLOCK + this.#used;
  }

  /** One more than the number of the last row. */
  get rowCount(): number {
    return this.#rows === 0 ? 0 : (this.#numbers[this.#rows - 1] as number) + 1;
  }

  /** The cells added from here on stand in this zero-based row; false when it or a later row has already begun. */
  beginRow(row: number): boolean {
    if (row < this.rowCount) return false;
    if (this.#rows === this.#numbers.length) {
      this.#numbers = longer(this.#numbers);
      this.#starts = longer(this.#starts);
    }
    this.#numbers[this.#rows] = row;
    this.#starts[this.#rows++] = this.count;
    return true;
  }

  add(column: number, code: number, value: number): void {
    const at = this.#used;
    if (at === this.#codes.length) {
      this.#makeRoom();
      this.add(column, code, value);
      return;
    }
    this.#values[at] = value;
    this.#codes[at] = code;
    this.#columns[at] = column;
    this.#used = at + 1;
  }

  #makeRoom(): void {
    if (this.#used < BLOCK) this.#open(resized(this.#current(), this.#used * 2));
    else {
      this.#blocks.push(this.#current());
      this.#open(newBlock(BLOCK));
      this.#used = 0;
    }
  }

  #current(): CellBlock {
    return { values: this.#values, codes: this.#codes, columns: this.#columns };
  }

  #open({ values, codes, columns }: CellBlock): void {
    this.#values = values;
    this.#codes = codes;
    this.#columns = columns;
  }

  /** Nothing is added any more: what was kept in reserve is given back. */
  close(): void {
    this.#blocks.push(resized(this.#current(), this.#used));
    this.#numbers = this.#numbers.slice(0, this.#rows);
    this.#starts = this.#starts.slice(0, this.#rows);
  }

  /** Which of the rows that the file holds has this number; -1 when none has. */
  indexOfRow(row: number): number {
    const numbers = this.#numbers;
    // Without gaps the index is the number.
    if (numbers[row] === row) return row;
    let low = 0;
    let high = this.#rows - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[middle] as number) < row) low = middle + 1;
      else high = middle;
    }
    return numbers[low] === row ? low : -1;
  }

  /** First cell of a row by its index, and of the one after it. */
  startOf(index: number): number {
    return index < this.#rows ? (this.#starts[index] as number) : (this.#blocks.length - 1) * BLOCK + this.#used;
  }

  blockOf(cell: number): CellBlock {
    return this.#blocks[cell >> BLOCK_BITS] as CellBlock;
  }

  placeInBlock(cell: number): number {
    return cell & (BLOCK - 1);
  }
}

function longer(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const all = new Uint32Array(numbers.length * 2);
  all.set(numbers);
  return all;
}
