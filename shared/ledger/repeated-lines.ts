import type { LedgerRecord } from './reading.ts';

type Fields = LedgerRecord['fields'];

const FIRST_ROOM = 1024;
/** Fields that a line must have for its repetition to say anything. */
const LEAST_FIELDS = 3;

/** Finds the lines that repeat an earlier one in every field: a sum of each while it is read, and only lines of equal sums are compared. */
export class RepeatedLines {
  #sums = new Int32Array(FIRST_ROOM);
  #count = 0;

  take({ fields }: LedgerRecord): void {
    if (this.#count === this.#sums.length) {
      const room = new Int32Array(this.#count * 2);
      room.set(this.#sums);
      this.#sums = room;
    }
    this.#sums[this.#count] = checksum(fields);
    this.#count += 1;
  }

  /** Rows of `records`, which are the lines taken, in their order. */
  rowsOf(records: readonly LedgerRecord[]): readonly number[] {
    const sums = this.#sums.subarray(0, this.#count);
    const often = sumsThatOccurTwice(sums);
    const rows: number[] = [];
    if (often.size === 0) return rows;
    const lines = new Set<string>();
    for (const [index, { row, fields }] of records.entries()) {
      if (!often.has(sums[index] as number) || Object.keys(fields).length < LEAST_FIELDS) continue;
      const before = lines.size;
      lines.add(JSON.stringify(fields));
      if (lines.size === before) rows.push(row);
    }
    return rows;
  }
}

function sumsThatOccurTwice(sums: Int32Array): ReadonlySet<number> {
  const sorted = sums.slice().sort();
  const often = new Set<number>();
  for (let index = 1; index < sorted.length; index += 1) if (sorted[index] === sorted[index - 1]) often.add(sorted[index] as number);
  return often;
}

const PRIME = 0x01000193;
/** Characters looked at from each end of a text; fewer where figures tell lines apart. */
const ENDS = 4;
const ENDS_BESIDE_FIGURES = 1;

/** 32 bits of the values in order, of long texts their ends: equal lines have equal sums, others hardly ever. */
function checksum(fields: Fields): number {
  const ends = typeof fields['amountFen'] === 'number' && typeof fields['weightKg'] === 'number' ? ENDS_BESIDE_FIGURES : ENDS;
  let sum = 0x811c9dc5;
  for (const field in fields) {
    const value = fields[field];
    if (typeof value === 'string') sum = withText(sum, value, ends);
    else if (typeof value === 'number') sum = mixed(sum ^ (value | 0));
    else sum = Math.imul(sum ^ (value === true ? 3 : 5), PRIME);
  }
  return mixed(mixed(sum));
}

function withText(before: number, text: string, ends: number): number {
  const { length } = text;
  let sum = Math.imul(before ^ length, PRIME);
  const head = Math.min(ends, length);
  for (let index = 0; index < head; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), PRIME);
  for (let index = Math.max(head, length - ends); index < length; index += 1) sum = Math.imul(sum ^ text.charCodeAt(index), PRIME);
  return sum;
}

function mixed(sum: number): number {
  const half = Math.imul(sum ^ (sum >>> 16), 0x85ebca6b);
  return half ^ (half >>> 13);
}
