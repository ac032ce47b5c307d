import type { Id } from '../../../shared/values/id.ts';

/** Gives every customer id that rows or facts mention a place in the columns, for as long as the worker lives. */
export class SlotIndex {
  readonly ids: Id[] = [];
  readonly #slots = new Map<Id, number>();

  get count(): number {
    return this.ids.length;
  }

  slotOf(id: Id): number {
    const known = this.#slots.get(id);
    if (known !== undefined) return known;
    const slot = this.ids.push(id) - 1;
    this.#slots.set(id, slot);
    return slot;
  }

  find(id: Id): number | undefined {
    return this.#slots.get(id);
  }
}
