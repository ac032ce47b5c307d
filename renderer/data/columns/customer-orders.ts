import type { CustomerOrder, CustomerQuery, CustomerRow } from '../customer-query.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { customerRow } from './customer-row.ts';
import { CustomerSort } from './customer-sort.ts';
import { customerFilter } from './customer-filter.ts';
import type { StandingsCache } from './standings.ts';

const KEPT = 12;

/** Answers the customers table: an order of slots once, the rows that scroll into view after. */
export class CustomerOrders {
  readonly #sort: CustomerSort;
  readonly #orders = new Map<number, { readonly slots: Uint32Array; readonly asOf: LocalDate }>();
  #tokens = 0;

  constructor(readonly cache: StandingsCache) {
    this.#sort = new CustomerSort(cache.stores.customers);
  }

  order({ text, filters, sort, asOf }: CustomerQuery): CustomerOrder {
    const { customers } = this.cache.stores;
    const standings = this.cache.at(asOf);
    const passes = customerFilter(customers, standings, filters, text);
    const { known, unknown } = this.#sort.by(sort.column, standings);
    const slots = new Uint32Array(customers.total);
    let matched = 0;
    let weightKg = 0;
    let amountFen = 0;
    const take = (slot: number): void => {
      if (passes !== null && !passes(slot)) return;
      slots[matched] = slot;
      matched += 1;
      weightKg += standings.figures.purchasedKg[slot] ?? 0;
      amountFen += standings.figures.purchasedFen[slot] ?? 0;
    };
    if (sort.descending) for (let index = known.length - 1; index >= 0; index -= 1) take(known[index] as number);
    else for (const slot of known) take(slot);
    for (const slot of unknown) take(slot);
    this.#tokens += 1;
    this.#orders.set(this.#tokens, { slots: slots.slice(0, matched), asOf });
    this.#orders.delete(this.#tokens - KEPT);
    return { token: this.#tokens, matched, total: customers.total, sums: { weightKg, amountFen } };
  }

  rows(token: number, from: number, to: number): readonly CustomerRow[] {
    const order = this.#orders.get(token);
    if (order === undefined) return [];
    const standings = this.cache.at(order.asOf);
    return Array.from(order.slots.subarray(from, to)).flatMap((slot) => customerRow(this.cache.stores.customers, standings, slot) ?? []);
  }

  ids(token: number, from: number, to: number): readonly Id[] {
    const { ids } = this.cache.stores.customers.slots;
    return Array.from(this.#orders.get(token)?.slots.subarray(from, to) ?? []).map((slot) => ids[slot] as Id);
  }

  positionOf(token: number, id: Id): number {
    const slot = this.cache.stores.customers.slots.find(id);
    return slot === undefined ? -1 : (this.#orders.get(token)?.slots.indexOf(slot) ?? -1);
  }
}
