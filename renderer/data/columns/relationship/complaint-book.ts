import type { Complaint } from '../../../../shared/records/complaint.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import type { CustomerRows } from '../customer-rows.ts';

export interface BookEntry {
  readonly slot: number;
  readonly complaint: Complaint;
}

/** More than so many at once are merged in one pass. */
const FEW = 32;

/** Every complaint, newest first; after a change only what has changed is taken out and put in. */
export class ComplaintBook {
  #all: readonly BookEntry[] = [];
  readonly #bySlot = new Map<number, readonly BookEntry[]>();
  readonly #changed = new Set<number>();
  /** What is searched, folded once for each complaint as it stands. */
  readonly #folded = new WeakMap<Complaint, string>();
  readonly #names = new Map<string, string>();

  constructor(readonly documents: CustomerRows<Complaint>) {
    for (const slot of documents.slots()) this.#changed.add(slot);
    documents.watch((slot) => this.#changed.add(slot));
  }

  newestFirst(): readonly BookEntry[] {
    if (this.#changed.size === 0) return this.#all;
    const gone: BookEntry[] = [];
    const fresh: BookEntry[] = [];
    for (const slot of this.#changed) {
      const held = new Map((this.#bySlot.get(slot) ?? []).map((entry) => [entry.complaint, entry]));
      const entries = this.documents.of(slot).map((complaint) => held.get(complaint) ?? { slot, complaint });
      for (const entry of entries) if (!held.delete(entry.complaint)) fresh.push(entry);
      for (const entry of held.values()) gone.push(entry);
      this.#bySlot.set(slot, entries);
    }
    this.#all =
      gone.length + fresh.length > FEW ? merged(without(this.#all, gone), fresh.sort(byReceipt)) : patched(this.#all, gone, fresh);
    this.#changed.clear();
    return this.#all;
  }

  /** Whether `sought`, folded already, stands in number, name, product, heat number, contract, content or cause. */
  holds({ complaint }: BookEntry, name: string, sought: string): boolean {
    let text = this.#folded.get(complaint);
    if (text === undefined) {
      const { no, product, spec, heatNo, contractNo, content, cause } = complaint;
      text = foldText([no, product, spec, heatNo, contractNo, content, cause].join(' '));
      this.#folded.set(complaint, text);
    }
    return text.includes(sought) || this.#foldedName(name).includes(sought);
  }

  #foldedName(name: string): string {
    let folded = this.#names.get(name);
    if (folded === undefined) {
      folded = foldText(name);
      this.#names.set(name, folded);
    }
    return folded;
  }
}

/** Newest first. */
export function byReceipt({ complaint: a }: BookEntry, { complaint: b }: BookEntry): number {
  if (a.receivedAt === b.receivedAt) return a.id < b.id ? 1 : -1;
  return a.receivedAt < b.receivedAt ? 1 : -1;
}

function without(all: readonly BookEntry[], gone: readonly BookEntry[]): readonly BookEntry[] {
  const left = new Set(gone);
  return left.size === 0 ? all : all.filter((entry) => !left.has(entry));
}

function patched(all: readonly BookEntry[], gone: readonly BookEntry[], fresh: readonly BookEntry[]): readonly BookEntry[] {
  const next = [...all];
  for (const entry of gone) next.splice(placeOf(next, entry), 1);
  for (const entry of fresh) next.splice(placeOf(next, entry), 0, entry);
  return next;
}

/** Where it stands, or would. */
function placeOf(all: readonly BookEntry[], entry: BookEntry): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (all[middle] !== entry && byReceipt(all[middle] as BookEntry, entry) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function merged(left: readonly BookEntry[], right: readonly BookEntry[]): readonly BookEntry[] {
  if (left.length === 0) return right;
  const all: BookEntry[] = [];
  let at = 0;
  for (const entry of left) {
    while (at < right.length && byReceipt(right[at] as BookEntry, entry) < 0) {
      all.push(right[at] as BookEntry);
      at += 1;
    }
    all.push(entry);
  }
  return [...all, ...right.slice(at)];
}
