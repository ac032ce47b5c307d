import type { CustomerColumn } from '../customer-query.ts';
import { CollationRank } from './collation-rank.ts';
import { NOT_ASSESSED } from './credit/credit-standings.ts';
import { NO_DAY } from './customer-figures.ts';
import { STAGES, INDUSTRIES, type CustomerStore, type ShownColumn } from './customer-store.ts';
import { UNKNOWN } from './standing-figures.ts';
import type { Standings } from './standings.ts';

/** All customers in ascending order of a column; those without a value apart. */
export interface SortedSlots {
  readonly known: Uint32Array;
  readonly unknown: Uint32Array;
}

const TEXT_COLUMNS: readonly CustomerColumn[] = [
  'name',
  'shortName',
  'code',
  'salesRep',
  'region',
  'phone',
  'contact',
  'creditCode',
  'since',
];

const CREDIT_COLUMNS: ReadonlySet<CustomerColumn> = new Set(['creditStanding', 'creditLimit', 'openFen', 'overdueFen', 'suspended']);

/** Keeps each column's order until something in that column changes, so that a click on a header is a walk and not a sort. */
export class CustomerSort {
  readonly #collation = new CollationRank();
  readonly #kept = new Map<CustomerColumn, { readonly version: string; readonly sorted: SortedSlots }>();

  constructor(readonly customers: CustomerStore) {}

  by(column: CustomerColumn, standings: Standings): SortedSlots {
    const version = this.#versionOf(column, standings);
    const kept = this.#kept.get(column);
    if (kept?.version === version) return kept.sorted;
    const slots = presentSlots(this.customers);
    const sorted = isText(column) ? this.#byText(column, slots) : byNumber(slots, numberBySlot(column, this.customers, standings));
    this.#kept.set(column, { version, sorted });
    return sorted;
  }

  #versionOf(column: CustomerColumn, standings: Standings): string {
    const shown = this.customers.shownVersions[column as ShownColumn] as number | undefined;
    if (CREDIT_COLUMNS.has(column)) return `${standings.credit.key}/${this.customers.version}`;
    return shown === undefined ? `${standings.key}/${this.customers.version}` : `${shown}/${this.customers.total}`;
  }

  #byText(column: ShownColumn, slots: Uint32Array): SortedSlots {
    const textOf = (slot: number): string => this.customers.shown[slot]?.[column] ?? '';
    const filled = slots.filter((slot) => textOf(slot) !== '');
    const order = this.#collation.order(Array.from(filled, textOf));
    return { known: order.map((place) => filled[place] as number), unknown: slots.filter((slot) => textOf(slot) === '') };
  }
}

function isText(column: CustomerColumn): column is CustomerColumn & ShownColumn {
  return TEXT_COLUMNS.includes(column);
}

function presentSlots(customers: CustomerStore): Uint32Array {
  const slots = new Uint32Array(customers.total);
  let at = 0;
  customers.shown.forEach((shown, slot) => {
    if (shown === undefined) return;
    slots[at] = slot;
    at += 1;
  });
  return slots;
}

function byNumber(slots: Uint32Array, valueOf: (slot: number) => number): SortedSlots {
  const values = Float64Array.from(slots, valueOf);
  const places = new Uint32Array(slots.length).map((_, index) => index);
  const known = places.filter((place) => !Number.isNaN(values[place]));
  known.sort((a, b) => (values[a] as number) - (values[b] as number) || a - b);
  return { known: known.map((place) => slots[place] as number), unknown: slots.filter((_, place) => Number.isNaN(values[place])) };
}

/** NaN when there is no value. */
function numberBySlot(
  column: CustomerColumn,
  customers: CustomerStore,
  { figures, scale, grade, credit }: Standings,
): (slot: number) => number {
  switch (column) {
    case 'grade':
      return (slot) => numberOr(grade[slot] ?? UNKNOWN, UNKNOWN);
    case 'scale':
      return (slot) => numberOr(scale[slot] ?? UNKNOWN, UNKNOWN);
    case 'industry':
      return (slot) => numberOr(INDUSTRIES.indexOf(customers.shown[slot]?.industry ?? 'none'), 0);
    case 'stage':
      return (slot) => STAGES.indexOf(customers.shown[slot]?.stage ?? 'prospect');
    case 'lastPurchase':
      return (slot) => numberOr(figures.lastDay[slot] ?? NO_DAY, NO_DAY);
    case 'purchasedKg':
      return (slot) => figures.purchasedKg[slot] ?? 0;
    case 'creditStanding':
      return (slot) => numberOr(credit.standing[slot] ?? NOT_ASSESSED, NOT_ASSESSED);
    case 'creditLimit':
      return (slot) => credit.limitFen[slot] ?? Number.NaN;
    case 'openFen':
      return (slot) => credit.openFen[slot] ?? 0;
    case 'overdueFen':
      return (slot) => credit.overdueFen[slot] ?? 0;
    case 'suspended':
      return (slot) => credit.suspended[slot] ?? 0;
    default:
      return (slot) => figures.purchasedFen[slot] ?? 0;
  }
}

function numberOr(value: number, unknown: number): number {
  return value === unknown ? Number.NaN : value;
}
