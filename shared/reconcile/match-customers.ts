import type { Customer, CustomerDraft } from '../records/customer.ts';
import type { Id } from '../values/id.ts';
import { companyKey } from '../values/company-name.ts';
import { KeyComparer } from '../values/key-comparer.ts';
import { canBeOneCustomer } from './customer-difference.ts';
import { customerIndex } from './customer-index.ts';
import type { CustomerMatch } from './customer-match.ts';
import type { IncomingCustomer } from './incoming-customer.ts';
import { judgeCustomer } from './judge-customer.ts';
import { nameNeighbours } from './name-neighbours.ts';

/** Both must hold: plainly alike, and alike in what is rare about the names. */
const ALIKE = 0.72;
const ALIKE_IN_RARE_PARTS = 0.58;
const MOST_CANDIDATES = 8;

const NEW: CustomerMatch = { status: 'new', target: '', by: null, patch: {}, changes: [], reason: null, candidates: [] };

type KnownCustomer = Pick<Customer, 'id'> & CustomerDraft;

/**
 * Each incoming customer against the stored ones and the earlier incoming ones: by credit code, then by `companyKey`; what is left over, by similarity.
 * Whatever is not plain is `unsure`: nothing is ever merged silently. Rows of customers ledgers come before mere mentions.
 */
export function matchCustomers(incoming: readonly IncomingCustomer[], known: readonly KnownCustomer[]): readonly CustomerMatch[] {
  const index = customerIndex();
  for (const customer of known) index.add({ id: customer.id, draft: customer, key: companyKey(customer.name), incoming: false });
  const written = new Map<Id, CustomerDraft>();
  const matches: CustomerMatch[] = [];
  const leftovers: { position: number; key: string }[] = [];
  for (const [position, customer] of incoming.entries()) {
    const key = companyKey(customer.draft.name);
    const match = contradicted(judgeCustomer(customer, key, index), customer, written);
    matches.push(match ?? NEW);
    if (match?.target) written.set(match.target, customer.draft);
    if (match === null) leftovers.push({ position, key });
    if (match === null || match.status === 'unsure') index.add({ id: customer.id, draft: customer.draft, key, incoming: true });
  }
  for (const [position, match] of similarToOthers(leftovers, incoming, known)) matches[position] = match;
  return matches;
}

/** Two rows of the files for one stored customer that say different things: the second one is asked about. */
function contradicted(
  match: CustomerMatch | null,
  customer: IncomingCustomer,
  written: ReadonlyMap<Id, CustomerDraft>,
): CustomerMatch | null {
  const earlier = match?.target ? written.get(match.target) : undefined;
  if (!match || !earlier || customer.source === 'mention' || canBeOneCustomer(earlier, customer.draft)) return match;
  return { ...NEW, status: 'unsure', reason: 'near-duplicate', candidates: [{ id: match.target, similarity: 1 }] };
}

function similarToOthers(
  leftovers: readonly { readonly position: number; readonly key: string }[],
  incoming: readonly IncomingCustomer[],
  known: readonly KnownCustomer[],
): ReadonlyMap<number, CustomerMatch> {
  const similar = new Map<number, CustomerMatch>();
  if (leftovers.length === 0) return similar;
  const keys = [...known.map((customer) => companyKey(customer.name)), ...leftovers.map((leftover) => leftover.key)];
  const idAt = (at: number): Id => known[at]?.id ?? incoming[leftovers[at - known.length]?.position ?? -1]?.id ?? '';
  const neighbours = nameNeighbours(keys);
  const comparer = new KeyComparer(keys);
  for (const [order, { position }] of leftovers.entries()) {
    const candidates: { id: Id; similarity: number; stored: boolean }[] = [];
    for (const neighbour of neighbours.of(known.length + order, ALIKE_IN_RARE_PARTS, MOST_CANDIDATES)) {
      const similarity = comparer.similarity(known.length + order, neighbour.position);
      if (similarity >= ALIKE) candidates.push({ id: idAt(neighbour.position), similarity, stored: neighbour.position < known.length });
    }
    candidates.sort((a, b) => b.similarity - a.similarity);
    const [best] = candidates;
    if (best) {
      const reason = best.stored ? 'similar-name' : 'near-duplicate';
      similar.set(position, { ...NEW, status: 'unsure', reason, candidates: candidates.map(({ id, similarity }) => ({ id, similarity })) });
    }
  }
  return similar;
}
