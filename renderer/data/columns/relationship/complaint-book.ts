import type { Complaint } from '../../../../shared/records/complaint.ts';
import { foldText } from '../../../../shared/values/fold-text.ts';
import type { CustomerRows } from '../customer-rows.ts';

export interface BookEntry {
  readonly slot: number;
  readonly complaint: Complaint;
}

/** Every complaint, newest first; after a change only the customers that it was about are put in anew. */
export class ComplaintBook {
  #all: readonly BookEntry[] = [];
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
    const kept = this.#all.filter(({ slot }) => !this.#changed.has(slot));
    const fresh = [...this.#changed].flatMap((slot) => this.documents.of(slot).map((complaint) => ({ slot, complaint })));
    this.#all = merged(kept, fresh.sort(byReceipt));
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
