import { distance } from 'fastest-levenshtein';
import { companyKey, companySimilarity } from '../../../shared/values/company-name.ts';
import type { CustomerStore } from './customer-store.ts';
import { digitsOf } from './customer-store.ts';
import { EXACT, BETWEEN } from './packed-texts.ts';

export interface TwinDraft {
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
}

export type TwinReason = 'creditCode' | 'name' | 'phone';

const MOST = 8;
const SHORTEST_PHONE = 7;
/** Names that share at least this part of their character pairs are compared closely. */
const SHARED_PAIRS = 0.5;
const ALIKE = 0.75;

/** Likeliest first: same credit code, same name but for script and legal form, similar name, same phone. */
export function findTwins(customers: CustomerStore, draft: TwinDraft): readonly { readonly slot: number; readonly reason: TwinReason }[] {
  const found = new Map<number, { reason: TwinReason; likelihood: number }>();
  const note = (slot: number, reason: TwinReason, likelihood: number): void => {
    if ((found.get(slot)?.likelihood ?? 0) < likelihood) found.set(slot, { reason, likelihood });
  };
  if (draft.creditCode !== '')
    customers.search.creditCode.search(draft.creditCode.toLowerCase(), (slot, rank) => rank === EXACT && note(slot, 'creditCode', 3));
  const phone = digitsOf(draft.phone);
  if (phone.length >= SHORTEST_PHONE) customers.search.phone.search(phone, (slot, rank) => rank === EXACT && note(slot, 'phone', 0.8));
  for (const [slot, likeness] of similarNames(customers, draft.name)) note(slot, 'name', likeness === 1 ? 2 : likeness);
  return [...found]
    .sort(([, a], [, b]) => b.likelihood - a.likelihood)
    .slice(0, MOST)
    .map(([slot, { reason }]) => ({ slot, reason }));
}

function similarNames(customers: CustomerStore, name: string): ReadonlyMap<number, number> {
  const key = companyKey(name);
  const pairs = pairsOf(key);
  const shared = new Map<number, number>();
  for (const pair of pairs) customers.search.company.search(pair, (slot) => shared.set(slot, (shared.get(slot) ?? 0) + 1));
  const likely = new Map<number, number>();
  for (const [slot, count] of shared) {
    if (count < pairs.length * SHARED_PAIRS) continue;
    const likeness = Math.max(
      ...customers.search.company
        .textOf(slot)
        .split(BETWEEN)
        .map((other) => likenessOf(key, other)),
    );
    if (likeness >= ALIKE) likely.set(slot, likeness);
  }
  return likely;
}

/** Character pairs forgive another order, edit distance a wrong character in a short name; the branch rules of `companySimilarity` hold for both. */
function likenessOf(key: string, other: string): number {
  const dice = companySimilarity(key, other);
  const edits = 1 - distance(key, other) / Math.max(key.length, other.length, 1);
  return dice < 0.5 ? dice : Math.max(dice, edits);
}

function pairsOf(key: string): readonly string[] {
  if (key.length < 2) return key === '' ? [] : [key];
  return [...new Set(Array.from({ length: key.length - 1 }, (_, index) => key.slice(index, index + 2)))];
}
