import { ENTRY_KINDS, type EntryKind, type LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import type { Id } from '../../../shared/values/id.ts';
import { changedBatches } from './changed-batches.ts';
import { EntryBlockReader, type EntryBlock } from './entry-block.ts';
import type { FactRemoval } from './fact-block.ts';

/** The ledger rows of the other kinds that the worker holds, as blocks; where each customer's rows lie is worked out when first asked. */
export class EntryStore {
  readonly #readers = new Map<Id, EntryBlockReader>();
  #removed: ReadonlySet<Id> = new Set();
  /** Changes whenever an entry comes, goes or stops counting. */
  version = 0;
  #places: ReadonlyMap<Id, readonly (readonly [EntryBlockReader, number])[]> | null = null;

  clear(): void {
    this.#readers.clear();
    this.#changed();
  }

  addBlocks(blocks: readonly EntryBlock[]): void {
    for (const block of blocks) this.#readers.set(block.id, new EntryBlockReader(block));
    this.#changed();
  }

  setRemovals(removals: readonly FactRemoval[]): void {
    const changed = changedBatches(this.#removed, removals);
    this.#removed = new Set(removals.map(({ batch }) => batch));
    if ([...this.#readers.values()].some(({ block }) => changed.has(block.batch))) this.#changed();
  }

  /** In the order in which they were imported. */
  entriesOf(customerId: Id): readonly LedgerEntry[] {
    return (this.#placed().get(customerId) ?? []).map(([reader, line]) => reader.entryAt(line));
  }

  countOf(customerId: Id): number {
    return this.#placed().get(customerId)?.length ?? 0;
  }

  /** Entries of these kinds that count, in the order in which they were imported. */
  *entriesOfKinds(kinds: readonly EntryKind[]): Iterable<LedgerEntry> {
    for (const reader of [...this.#readers.values()].toSorted(inOrder)) {
      const { kind, batch, lines } = reader.block;
      if (!kinds.includes(kind) || this.#removed.has(batch)) continue;
      for (let line = 0; line < lines; line += 1) yield reader.entryAt(line);
    }
  }

  #changed(): void {
    this.#places = null;
    this.version += 1;
  }

  #placed(): ReadonlyMap<Id, readonly (readonly [EntryBlockReader, number])[]> {
    if (this.#places !== null) return this.#places;
    const places = new Map<Id, (readonly [EntryBlockReader, number])[]>();
    for (const reader of [...this.#readers.values()].toSorted(inOrder)) {
      if (this.#removed.has(reader.block.batch)) continue;
      for (let line = 0; line < reader.block.lines; line += 1) {
        const customerId = reader.customerIdAt(line);
        const known = places.get(customerId);
        if (known === undefined) places.set(customerId, [[reader, line]]);
        else known.push([reader, line]);
      }
    }
    this.#places = places;
    return places;
  }
}

/** Batches by their time, kinds in the order of the policy's money and papers. */
function inOrder({ block: a }: EntryBlockReader, { block: b }: EntryBlockReader): number {
  if (a.batch !== b.batch) return a.batch < b.batch ? -1 : 1;
  return ENTRY_KINDS.indexOf(a.kind) - ENTRY_KINDS.indexOf(b.kind) || a.part - b.part;
}
