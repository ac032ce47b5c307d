import type { Id } from '../../../shared/values/id.ts';
import type { SlotIndex } from './slot-index.ts';

/** Documents of one kind that the worker holds, by slot of their customer. */
export class CustomerRows<T extends { readonly id: Id; readonly customerId: Id }> {
  readonly #slots: SlotIndex;
  readonly #bySlot = new Map<number, readonly T[]>();
  readonly #slotOfRow = new Map<Id, number>();
  readonly #watchers: ((slot: number) => void)[] = [];
  /** Changes whenever a document comes, goes or changes. */
  version = 0;

  constructor(slots: SlotIndex) {
    this.#slots = slots;
  }

  put(row: T): void {
    const slot = this.#slots.slotOf(row.customerId);
    this.#bySlot.set(slot, [...this.of(slot).filter(({ id }) => id !== row.id), row]);
    this.#slotOfRow.set(row.id, slot);
    this.#changed(slot);
  }

  remove(id: Id): void {
    const slot = this.#slotOfRow.get(id);
    if (slot === undefined) return;
    this.#bySlot.set(
      slot,
      this.of(slot).filter((row) => row.id !== id),
    );
    this.#slotOfRow.delete(id);
    this.#changed(slot);
  }

  /** From then on told of each customer whose documents have changed. */
  watch(watcher: (slot: number) => void): void {
    this.#watchers.push(watcher);
  }

  of(slot: number): readonly T[] {
    return this.#bySlot.get(slot) ?? [];
  }

  /** Customers that have, or had, such a document. */
  slots(): Iterable<number> {
    return this.#bySlot.keys();
  }

  #changed(slot: number): void {
    this.version += 1;
    for (const watcher of this.#watchers) watcher(slot);
  }
}
