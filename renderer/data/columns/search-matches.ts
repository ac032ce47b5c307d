import { foldText } from '../../../shared/values/fold-text.ts';
import { digitsOf, type CustomerStore } from './customer-store.ts';

/** From the most to the least telling: of two fields that match equally well, the first is shown. */
export const MATCHED_FIELDS = ['name', 'shortName', 'code', 'creditCode', 'pinyin', 'initials', 'phone', 'contact'] as const;
export type MatchedField = (typeof MATCHED_FIELDS)[number];

/** No match. */
const NONE = 255;
const SHORTEST_PHONE_PART = 3;

/** Customers that hold a text, each with its best match. */
export interface SearchMatches {
  readonly slots: readonly number[];
  /** By slot: how well (whole, beginning, part) and in which field; less is better, NONE is no match. */
  readonly scores: Uint8Array;
}

/** A text of only spaces matches nobody. */
export function searchMatches(customers: CustomerStore, text: string): SearchMatches {
  const scores = new Uint8Array(customers.slots.count).fill(NONE);
  const slots: number[] = [];
  for (const [field, query] of fieldQueries(foldText(text))) {
    const place = MATCHED_FIELDS.indexOf(field);
    customers.search[field].search(query, (slot, rank) => {
      if (scores[slot] === NONE) slots.push(slot);
      scores[slot] = Math.min(scores[slot] as number, rank * MATCHED_FIELDS.length + place);
    });
  }
  return { slots, scores };
}

export function matchedField(score: number): MatchedField {
  return MATCHED_FIELDS[score % MATCHED_FIELDS.length] as MatchedField;
}

/** What to look for in which field: Latin letters may be pinyin, digits a phone number. */
function fieldQueries(folded: string): readonly (readonly [MatchedField, string])[] {
  if (folded === '') return [];
  const queries: (readonly [MatchedField, string])[] = [['name', folded], ['shortName', folded], ['code', folded], ['contact', folded]];
  const latin = folded.replace(/[\s'-]/g, '');
  if (/^[a-z0-9]+$/.test(latin)) queries.push(['creditCode', latin]);
  if (/^[a-z0-9]*[a-z][a-z0-9]*$/.test(latin)) queries.push(['pinyin', latin], ['initials', latin]);
  const digits = digitsOf(folded);
  if (/^[\d\s()+-]+$/.test(folded) && digits.length >= SHORTEST_PHONE_PART) queries.push(['phone', digits]);
  return queries;
}

/** The best `limit` of them, best first; of equals the shorter name. */
export function bestMatches(customers: CustomerStore, { slots, scores }: SearchMatches, limit: number): readonly number[] {
  const byScore = new Uint32Array(NONE);
  for (const slot of slots) byScore[scores[slot] as number] = (byScore[scores[slot] as number] as number) + 1;
  let worst = 0;
  for (let sum = byScore[0] as number; sum < limit && worst < NONE - 1; sum += byScore[worst] as number) worst += 1;
  const nameLength = (slot: number): number => customers.shown[slot]?.name.length ?? 0;
  return slots
    .filter((slot) => (scores[slot] as number) <= worst)
    .sort((a, b) => (scores[a] as number) - (scores[b] as number) || nameLength(a) - nameLength(b) || a - b)
    .slice(0, limit);
}
