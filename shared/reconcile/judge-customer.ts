import { companyKey, keySimilarity } from '../values/company-name.ts';
import { foldText } from '../values/fold-text.ts';
import { canBeOneCustomer, customerDifference, NO_DIFFERENCE } from './customer-difference.ts';
import type { CustomerIndex, IndexedCustomer } from './customer-index.ts';
import type { CustomerMatch, UnsureReason } from './customer-match.ts';
import type { IncomingCustomer } from './incoming-customer.ts';

const SIMILAR_ENOUGH_FOR_A_NUMBER = 0.5;
const SHORTEST_PARENT = 3;
/** A branch's key without these words is its parent's. Folded, so Simplified. */
const BRANCH_TAIL = /(?:[\p{Script=Han}\d]{0,8})(?:[分子支]公司|办事处|分厂|门市部?|经营部|[分支]店|branch|office)$/u;

/** What the hash joins can say about one customer; null when nobody has its code, name, short name or number. */
export function judgeCustomer(incoming: IncomingCustomer, key: string, index: CustomerIndex): CustomerMatch | null {
  return byCreditCode(incoming, key, index) ?? byName(incoming, key, index) ?? byLooseEvidence(incoming, key, index);
}

function byCreditCode(incoming: IncomingCustomer, key: string, index: CustomerIndex): CustomerMatch | null {
  const hits = index.byCode(incoming.draft.creditCode ?? '');
  const [hit] = hits;
  if (!hit) return null;
  if (hits.length > 1) return unsure('namesakes', hits, key);
  if (!bearsName(hit, key)) return unsure('other-name', hits, key);
  return settled(incoming, hit, 'creditCode', key);
}

function byName(incoming: IncomingCustomer, key: string, index: CustomerIndex): CustomerMatch | null {
  const hits = index.byKey(key);
  const [first] = hits;
  if (!first) return null;
  const possible = hits.filter((hit) => !differ(hit.draft.creditCode, incoming.draft.creditCode));
  if (possible.length === 0) return unsure('other-code', hits, key);
  if (hits.length === 1) {
    return differ(first.draft.code, incoming.draft.code) ? unsure('namesakes', hits, key) : settled(incoming, first, 'name', key);
  }
  if (incoming.source === 'mention') return unsure('namesakes', hits, key);
  const [numbered, ...othersNumbered] = possible.filter((hit) => incoming.draft.code && hit.draft.code === incoming.draft.code);
  if (numbered && othersNumbered.length === 0) return settled(incoming, numbered, 'name', key);
  const [alike, ...othersAlike] = possible.filter((hit) => customerDifference(hit.draft, incoming.draft) === NO_DIFFERENCE);
  return alike && othersAlike.length === 0 ? settled(incoming, alike, 'name', key) : unsure('namesakes', hits, key);
}

function byLooseEvidence(incoming: IncomingCustomer, key: string, index: CustomerIndex): CustomerMatch | null {
  const parents = parentsOf(key, index);
  if (parents.length > 0) return unsure('branch', parents, key);
  const shortNamed = index.byShortName(key);
  if (shortNamed.length > 0) return unsure('short-name', shortNamed, key);
  const numbered = index.byNumber(incoming.draft.code ?? '').filter((hit) => keySimilarity(hit.key, key) >= SIMILAR_ENOUGH_FOR_A_NUMBER);
  return numbered.length > 0 ? unsure('same-number', numbered, key) : null;
}

/** The customer is `hit`, unless both stand in the same files and say different things. */
function settled(incoming: IncomingCustomer, hit: IndexedCustomer, by: 'creditCode' | 'name', key: string): CustomerMatch {
  if (hit.incoming && incoming.source === 'row' && !isRepetition(incoming, hit)) return unsure('near-duplicate', [hit], key);
  const { patch, changes } = incoming.source === 'mention' ? NO_DIFFERENCE : customerDifference(hit.draft, incoming.draft);
  return { status: changes.length > 0 ? 'update' : 'same', target: hit.id, by, patch, changes, reason: null, candidates: [] };
}

function isRepetition(incoming: IncomingCustomer, hit: IndexedCustomer): boolean {
  return squeezed(incoming.draft.name) === squeezed(hit.draft.name) && canBeOneCustomer(incoming.draft, hit.draft);
}

function bearsName(hit: IndexedCustomer, key: string): boolean {
  return hit.key === key || (hit.draft.formerNames ?? []).some((name) => companyKey(name) === key);
}

function parentsOf(key: string, index: CustomerIndex): readonly IndexedCustomer[] {
  const tail = BRANCH_TAIL.exec(key);
  if (!tail) return [];
  for (let length = key.length - 2; length >= Math.max(SHORTEST_PARENT, tail.index); length -= 1) {
    const hits = index.byKey(key.slice(0, length));
    if (hits.length > 0) return hits;
  }
  return [];
}

function unsure(reason: UnsureReason, hits: readonly IndexedCustomer[], key: string): CustomerMatch {
  const candidates = hits.slice(0, 8).map((hit) => ({ id: hit.id, similarity: keySimilarity(hit.key, key) }));
  return { status: 'unsure', target: '', by: null, patch: {}, changes: [], reason, candidates };
}

function differ(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a !== '' && b !== undefined && b !== '' && a !== b;
}

function squeezed(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
