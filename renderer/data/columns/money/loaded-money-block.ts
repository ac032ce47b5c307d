import { MONEY_FACT_KINDS, PAYMENT_METHODS, type MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { fromDayNumber } from '../../../../shared/values/local-date.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { PackedTextColumn } from '../fact-block.ts';
import { formatFactId } from '../fact-id.ts';
import { WORD_SEPARATOR } from '../pack-texts.ts';
import type { SlotIndex } from '../slot-index.ts';
import type { MoneyBlock, MoneyTextColumn } from './money-block.ts';

/** A stored block in the worker; its texts are taken apart only when somebody looks at one of its facts. */
export class LoadedMoneyBlock {
  readonly #words = new Map<MoneyTextColumn | 'lineBatch', readonly string[]>();
  readonly #slotOfCode: Uint32Array;

  constructor(
    readonly block: MoneyBlock,
    readonly slots: SlotIndex,
  ) {
    this.#slotOfCode = Uint32Array.from(block.texts.customerId.words.split(WORD_SEPARATOR), (id) => (id === '' ? 0 : slots.slotOf(id)));
  }

  get lines(): number {
    return this.block.lines;
  }

  /** Writes the slot of each fact's customer. */
  writeSlots(into: Uint32Array, at: number): void {
    const { codes } = this.block.texts.customerId;
    const slotOfCode = this.#slotOfCode;
    for (let line = 0; line < codes.length; line += 1) into[at + line] = slotOfCode[codes[line] as number] as number;
  }

  /** Writes 1 for each fact whose batch has not been taken away. */
  writeAlive(removed: ReadonlySet<Id>, into: Uint8Array, at: number): void {
    const { lineBatch, batch, lines } = this.block;
    if (lineBatch === null) {
      into.fill(removed.has(batch) ? 0 : 1, at, at + lines);
      return;
    }
    const aliveCode = this.#wordsOf('lineBatch').map((word) => (removed.has(word) ? 0 : 1));
    for (let line = 0; line < lines; line += 1) into[at + line] = aliveCode[lineBatch.codes[line] as number] as number;
  }

  /** Whether some fact belongs to one of the batches. */
  holdsAnyOf(batches: ReadonlySet<Id>): boolean {
    const { lineBatch, batch } = this.block;
    return lineBatch === null ? batches.has(batch) : batches.size > 0 && this.#wordsOf('lineBatch').some((word) => batches.has(word));
  }

  /** Whether the fact says whom it is about: a reversal, a dishonour, an allocation, a red invoice of another. */
  refers(line: number): boolean {
    return this.block.texts.of.codes[line] !== 0;
  }

  kindAt(line: number): MoneyFact['kind'] {
    return MONEY_FACT_KINDS[this.block.kind[line] as number] as MoneyFact['kind'];
  }

  idAt(line: number): string {
    return formatFactId({ high: this.block.idHigh[line] as number, low: this.block.idLow[line] as number });
  }

  factAt(line: number): MoneyFact {
    const { block } = this;
    const dueDay = block.dueDay[line] as number;
    return {
      id: this.idAt(line),
      kind: this.kindAt(line),
      customerId: this.slots.ids[this.#slotOfCode[block.texts.customerId.codes[line] as number] as number] as Id,
      date: fromDayNumber(block.day[line] as number),
      dueOn: dueDay === NO_DAY ? null : fromDayNumber(dueDay),
      docNo: this.#text('docNo', line),
      contractNo: this.#text('contractNo', line),
      amountFen: block.amountFen[line] as number,
      method: PAYMENT_METHODS[block.method[line] as number] as MoneyFact['method'],
      of: this.#text('of', line),
      to: this.#text('to', line),
      notes: this.#text('notes', line),
      batch: block.lineBatch === null ? block.batch : (this.#wordsOf('lineBatch')[block.lineBatch.codes[line] as number] as string),
    };
  }

  #text(column: MoneyTextColumn, line: number): string {
    const code = this.block.texts[column].codes[line] as number;
    return code === 0 ? '' : (this.#wordsOf(column)[code] as string);
  }

  #wordsOf(column: MoneyTextColumn | 'lineBatch'): readonly string[] {
    const known = this.#words.get(column);
    if (known) return known;
    const packed = (column === 'lineBatch' ? this.block.lineBatch : this.block.texts[column]) as PackedTextColumn;
    const words = packed.words.split(WORD_SEPARATOR);
    this.#words.set(column, words);
    return words;
  }
}
