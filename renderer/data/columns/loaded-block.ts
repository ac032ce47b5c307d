import type { SalesLine } from '../../../shared/records/sales-line.ts';
import type { Id } from '../../../shared/values/id.ts';
import { fromDayNumber } from '../../../shared/values/local-date.ts';
import type { FactBlock, PackedTextColumn } from './fact-block.ts';
import { formatFactId } from './fact-id.ts';
import { WORD_SEPARATOR } from './pack-texts.ts';
import { WEIGHINGS, type SalesFigureColumn, type SalesTextColumn } from './sales-columns.ts';
import type { SlotIndex } from './slot-index.ts';

/** A stored block in the worker; its texts are taken apart only when somebody looks at one of its lines. */
export class LoadedBlock {
  readonly #words = new Map<SalesTextColumn | 'lineBatch', readonly string[]>();
  /** Slot of each code of the customer column: customers are looked up once, and their ids not kept twice. */
  readonly #slotOfCode: Uint32Array;

  constructor(
    readonly block: FactBlock,
    readonly slots: SlotIndex,
  ) {
    this.#slotOfCode = Uint32Array.from(block.texts.customerId.words.split(WORD_SEPARATOR), (id) => (id === '' ? 0 : slots.slotOf(id)));
  }

  get lines(): number {
    return this.block.lines;
  }

  /** Writes the slot of each line's customer. */
  writeSlots(into: Uint32Array, at: number): void {
    const { codes } = this.block.texts.customerId;
    const slotOfCode = this.#slotOfCode;
    for (let line = 0; line < codes.length; line += 1) into[at + line] = slotOfCode[codes[line] as number] as number;
  }

  /** Writes 1 for each line whose batch has not been taken away. */
  writeAlive(removed: ReadonlySet<Id>, into: Uint8Array, at: number): void {
    const { lineBatch, batch, lines } = this.block;
    if (lineBatch === null) {
      into.fill(removed.has(batch) ? 0 : 1, at, at + lines);
      return;
    }
    const aliveCode = this.#wordsOf('lineBatch').map((word) => (removed.has(word) ? 0 : 1));
    for (let line = 0; line < lines; line += 1) into[at + line] = aliveCode[lineBatch.codes[line] as number] as number;
  }

  /** Whether some line belongs to one of the batches. */
  holdsAnyOf(batches: ReadonlySet<Id>): boolean {
    const { lineBatch, batch } = this.block;
    return lineBatch === null ? batches.has(batch) : batches.size > 0 && this.#wordsOf('lineBatch').some((word) => batches.has(word));
  }

  get hasReversals(): boolean {
    return this.block.texts.reverses.words !== '';
  }

  reverses(line: number): string {
    return this.#text('reverses', line);
  }

  lineAt(line: number): SalesLine {
    const { block } = this;
    const text = (column: SalesTextColumn): string => this.#text(column, line);
    return {
      id: formatFactId({ high: block.idHigh[line] as number, low: block.idLow[line] as number }),
      customerId: this.slots.ids[this.#slotOfCode[block.texts.customerId.codes[line] as number] as number] as Id,
      date: fromDayNumber(block.day[line] as number),
      contractNo: text('contractNo'),
      docNo: text('docNo'),
      product: text('product'),
      materialGrade: text('materialGrade'),
      spec: text('spec'),
      mill: text('mill'),
      pieces: this.#figure('pieces', line),
      weightKg: this.#figure('weightKg', line),
      unitPriceFen: this.#figure('unitPriceFen', line),
      amountFen: this.#figure('amountFen', line),
      weighing: WEIGHINGS[block.weighing[line] as number] ?? null,
      salesRep: text('salesRep'),
      notes: text('notes'),
      reverses: text('reverses'),
      batch: block.lineBatch === null ? block.batch : (this.#wordsOf('lineBatch')[block.lineBatch.codes[line] as number] as string),
    };
  }

  #text(column: SalesTextColumn, line: number): string {
    const code = this.block.texts[column].codes[line] as number;
    return code === 0 ? '' : (this.#wordsOf(column)[code] as string);
  }

  #figure(column: SalesFigureColumn, line: number): number | null {
    const value = this.block.figures[column][line] as number;
    return Number.isNaN(value) ? null : value;
  }

  #wordsOf(column: SalesTextColumn | 'lineBatch'): readonly string[] {
    const known = this.#words.get(column);
    if (known) return known;
    const packed = (column === 'lineBatch' ? this.block.lineBatch : this.block.texts[column]) as PackedTextColumn;
    const words = packed.words.split(WORD_SEPARATOR);
    this.#words.set(column, words);
    return words;
  }
}
