import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { changedBatches } from '../changed-batches.ts';
import type { FactRemoval } from '../fact-block.ts';
import { parseFactId } from '../fact-id.ts';
import type { SlotIndex } from '../slot-index.ts';
import { SlotLog } from '../slot-log.ts';
import { LoadedMoneyBlock } from './loaded-money-block.ts';
import type { MoneyBlock, MoneyTailRow } from './money-block.ts';
import { blockIndex, moneyColumns, type PlacedMoneyColumns } from './money-columns.ts';

/**
 * The money facts that the worker holds. What lies in blocks is worked out once; single entries are few and looked at by themselves, so
 * that one payment among a million facts costs nothing.
 */
export class MoneyStore {
  readonly #slots: SlotIndex;
  readonly #blocks = new Map<Id, LoadedMoneyBlock>();
  /** By the entry's id. */
  readonly #tail = new Map<Id, MoneyFact>();
  #tailBySlot: ReadonlyMap<number, readonly MoneyFact[]> | null = null;
  #removed: ReadonlySet<Id> = new Set();
  #all: readonly LoadedMoneyBlock[] = [];
  #columns: PlacedMoneyColumns | null = null;
  /** Customers whose single entries have changed; everybody when the blocks have. */
  readonly changes = new SlotLog();
  /** Changes whenever a fact comes, goes or stops counting. */
  version = 0;
  /** Changes whenever something in the blocks does. */
  blockVersion = 0;

  constructor(slots: SlotIndex) {
    this.#slots = slots;
  }

  clear(): void {
    this.#blocks.clear();
    this.#tail.clear();
    this.#changed(true);
  }

  addBlocks(blocks: readonly MoneyBlock[]): void {
    if (blocks.length === 0) return;
    for (const block of blocks) this.#blocks.set(block.id, new LoadedMoneyBlock(block, this.#slots));
    this.#changed(true);
  }

  addTail(rows: readonly MoneyTailRow[]): void {
    if (rows.length === 0) return;
    for (const { id, fact } of rows) {
      const before = this.#tail.get(id);
      if (before !== undefined && before.customerId !== fact.customerId) this.changes.add(this.#slots.slotOf(before.customerId));
      this.changes.add(this.#slots.slotOf(fact.customerId));
      this.#tail.set(id, fact);
    }
    this.#changed(false);
  }

  setRemovals(removals: readonly FactRemoval[]): void {
    const changed = changedBatches(this.#removed, removals);
    this.#removed = new Set(removals.map(({ batch }) => batch));
    if (changed.size === 0) return;
    const inBlocks = [...this.#blocks.values()].some((block) => block.holdsAnyOf(changed));
    const single = [...this.#tail.values()].filter(({ batch }) => changed.has(batch));
    for (const { customerId } of single) this.changes.add(this.#slots.slotOf(customerId));
    if (inBlocks || single.length > 0) this.#changed(inBlocks);
  }

  /** What lies in blocks; without the single entries. */
  columns(): PlacedMoneyColumns {
    if (this.#columns !== null) return this.#columns;
    this.#all = [...this.#blocks.values()];
    this.#columns = moneyColumns(this.#all, this.#removed, this.#slots.count);
    return this.#columns;
  }

  /** Single entries by customer. */
  tail(): ReadonlyMap<number, readonly MoneyFact[]> {
    if (this.#tailBySlot !== null) return this.#tailBySlot;
    const bySlot = new Map<number, MoneyFact[]>();
    for (const fact of this.#tail.values()) {
      if (this.#removed.has(fact.batch)) continue;
      const slot = this.#slots.slotOf(fact.customerId);
      const known = bySlot.get(slot);
      if (known === undefined) bySlot.set(slot, [fact]);
      else known.push(fact);
    }
    this.#tailBySlot = bySlot;
    return bySlot;
  }

  /** Everything of a customer that was not taken away, also what was reversed; by day, then by id. */
  factsOf(slot: number): readonly MoneyFact[] {
    const facts = [...this.#inBlocks(slot), ...(this.tail().get(slot) ?? [])];
    return facts.sort((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1));
  }

  hasFacts(slot: number): boolean {
    const { offsets } = this.columns();
    return (offsets[slot + 1] ?? 0) > (offsets[slot] ?? 0) || this.tail().has(slot);
  }

  /** The fact with this id unless it was taken away. */
  factById(id: string): MoneyFact | undefined {
    for (const facts of this.tail().values()) {
      const found = facts.find((fact) => fact.id === id);
      if (found !== undefined) return found;
    }
    const { high, low } = parseFactId(id);
    const { alive, starts } = this.columns();
    for (const [index, loaded] of this.#all.entries()) {
      const { idHigh, idLow } = loaded.block;
      for (let line = idLow.indexOf(low); line !== -1; line = idLow.indexOf(low, line + 1))
        if (idHigh[line] === high && alive[(starts[index] as number) + line] === 1) return loaded.factAt(line);
    }
    return undefined;
  }

  #inBlocks(slot: number): readonly MoneyFact[] {
    const { offsets, bySlot, starts } = this.columns();
    const lines = bySlot.subarray(offsets[slot] ?? bySlot.length, offsets[slot + 1] ?? bySlot.length);
    return Array.from(lines, (line) => {
      const index = blockIndex(starts, line);
      return (this.#all[index] as LoadedMoneyBlock).factAt(line - (starts[index] as number));
    });
  }

  #changed(blocks: boolean): void {
    this.#tailBySlot = null;
    this.version += 1;
    if (!blocks) return;
    this.#columns = null;
    this.changes.startAnew();
    this.blockVersion += 1;
  }
}
