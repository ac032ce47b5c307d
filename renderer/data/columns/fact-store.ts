import type { SalesLine } from '../../../shared/records/sales-line.ts';
import type { Id } from '../../../shared/values/id.ts';
import { changedBatches } from './changed-batches.ts';
import type { FactBlock, FactRemoval, TailLine } from './fact-block.ts';
import { parseFactId } from './fact-id.ts';
import { blockOf, findLine, lineColumns, type LineColumns } from './line-columns.ts';
import { LoadedBlock } from './loaded-block.ts';
import { packLines } from './pack-blocks.ts';
import type { SlotIndex } from './slot-index.ts';

/** The facts that the worker holds. Blocks and single entries give the same answers: the single entries are one more block. */
export class FactStore {
  readonly #slots: SlotIndex;
  readonly #blocks = new Map<Id, LoadedBlock>();
  readonly #tail = new Map<string, SalesLine>();
  #removed: ReadonlySet<Id> = new Set();
  #all: readonly LoadedBlock[] = [];
  #columns: LineColumns | null = null;
  /** Changes whenever a line comes, goes or stops counting. */
  version = 0;

  constructor(slots: SlotIndex) {
    this.#slots = slots;
  }

  clear(): void {
    this.#blocks.clear();
    this.#tail.clear();
    this.#changed();
  }

  addBlocks(blocks: readonly FactBlock[]): void {
    for (const block of blocks) this.#blocks.set(block.id, new LoadedBlock(block, this.#slots));
    this.#changed();
  }

  addTail(lines: readonly TailLine[]): void {
    for (const { id, line } of lines) this.#tail.set(id, line);
    this.#changed();
  }

  setRemovals(removals: readonly FactRemoval[]): void {
    const changed = changedBatches(this.#removed, removals);
    this.#removed = new Set(removals.map(({ batch }) => batch));
    const concerned =
      [...this.#blocks.values()].some((block) => block.holdsAnyOf(changed)) ||
      [...this.#tail.values()].some(({ batch }) => changed.has(batch));
    if (concerned) this.#changed();
  }

  columns(): LineColumns {
    if (this.#columns !== null) return this.#columns;
    this.#all = [
      ...this.#blocks.values(),
      ...(this.#tail.size > 0 ? [new LoadedBlock(packLines([...this.#tail.values()], ''), this.#slots)] : []),
    ];
    this.#columns = lineColumns(this.#all, this.#removed, this.#slots.count);
    return this.#columns;
  }

  lineAt(line: number): SalesLine {
    const columns = this.columns();
    const { loaded, offset } = blockOf(this.#all, columns, line);
    return loaded.lineAt(offset);
  }

  /** Lines of a customer from a day on that were not taken away, also reversed ones and their reversals. */
  linesOf(slot: number, fromDay: number): readonly SalesLine[] {
    const { offsets, bySlot, day } = this.columns();
    const lines = bySlot.subarray(offsets[slot] ?? bySlot.length, offsets[slot + 1] ?? bySlot.length);
    return Array.from(lines)
      .filter((line) => (day[line] as number) >= fromDay)
      .map((line) => this.lineAt(line));
  }

  /** The line with this id among those of a customer; undefined when it is not there or was taken away. */
  lineOf(slot: number, id: string): SalesLine | undefined {
    const columns = this.columns();
    const line = findLine(this.#all, columns, slot, id);
    return line === -1 ? undefined : this.lineAt(line);
  }

  /** The line with this id, whoever bought it, as long as it counts. */
  reversibleLine(id: string): SalesLine | undefined {
    const { high, low } = parseFactId(id);
    const columns = this.columns();
    for (const [index, { block }] of this.#all.entries()) {
      for (let offset = block.idLow.indexOf(low); offset !== -1; offset = block.idLow.indexOf(low, offset + 1)) {
        const line = (columns.starts[index] as number) + offset;
        if (block.idHigh[offset] === high && columns.counts[line] === 1) return this.lineAt(line);
      }
    }
    return undefined;
  }

  #changed(): void {
    this.#columns = null;
    this.version += 1;
  }
}
