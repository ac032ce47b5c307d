import type { Id } from '../../../../shared/values/id.ts';
import type { CustomerRows } from '../customer-rows.ts';

/** What matters today of a customer's documents, worked out when they change and not when somebody asks; customers without it are not kept. */
export class Picked<T extends { readonly id: Id; readonly customerId: Id }, V> {
  readonly bySlot = new Map<number, V>();

  constructor(rows: CustomerRows<T>, pick: (rows: readonly T[]) => V | null) {
    rows.watch((slot) => {
      const value = pick(rows.of(slot));
      if (value === null) this.bySlot.delete(slot);
      else this.bySlot.set(slot, value);
    });
  }
}

/** The rows for which something is still to be done; null when there are none. */
export function those<T>(passes: (row: T) => boolean): (rows: readonly T[]) => readonly T[] | null {
  return (rows) => {
    const found = rows.filter(passes);
    return found.length === 0 ? null : found;
  };
}
