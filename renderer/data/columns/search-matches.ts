import { foldText } from '../../../shared/values/fold-text.ts';
import { digitsOf, type CustomerStore } from './customer-store.ts';
import { INSIDE } from './packed-texts.ts';

/** From the most to the least telling: of two fields that match equally well, the first is shown. */
export const MATCHED_FIELDS = ['name', 'shortName', 'code', 'creditCode', 'pinyin', 'initials', 'phone', 'contact'] as const;
export type MatchedField = (typeof MATCHED_FIELDS)[number];

/** No match. */
const NONE = 255;
const SHORTEST_PHONE_PART = 3;
/** The rank of words that match one by one: after every rank of a text that matches as a whole. */
const SCATTERED = INSIDE + 1;
/** Longer names count as this long. */
const LENGTHS = 128;

/** Customers that hold a text, each with its best match. */
export interface SearchMatches {
  readonly slots: readonly number[];
  /** By slot: how well (whole, beginning, part, scattered) and in which field; less is better, NONE is no match. */
  readonly scores: Uint8Array;
}

/**
 * Customers that hold the text in a field, and after them those that hold each of its words in some field, in any order.
 * A text of only spaces matches nobody.
 */
export function searchMatches(customers: CustomerStore, text: string): SearchMatches {
  const folded = foldText(text);
  const whole = matchesOf(customers, folded);
  const words = [...new Set(folded.split(' '))];
  return words.length < 2 ? whole : withEveryWord(customers, words, whole);
}

function matchesOf(customers: CustomerStore, folded: string): { readonly slots: number[]; readonly scores: Uint8Array } {
  const scores = new Uint8Array(customers.slots.count).fill(NONE);
  const slots: number[] = [];
  for (const [field, query] of fieldQueries(folded)) {
    const place = MATCHED_FIELDS.indexOf(field);
    customers.search[field].search(query, (slot, rank) => {
      if (scores[slot] === NONE) slots.push(slot);
      scores[slot] = Math.min(scores[slot] as number, rank * MATCHED_FIELDS.length + place);
    });
  }
  return { slots, scores };
}

/** The field told is the least telling one of the words': that of a phone number rather than that of the name. */
function withEveryWord(customers: CustomerStore, words: readonly string[], whole: SearchMatches): SearchMatches {
  const { scores } = whole;
  const slots = [...whole.slots];
  const found = words.map((word) => matchesOf(customers, word));
  for (const slot of found[0]?.slots ?? []) {
    if (scores[slot] !== NONE || found.some((each) => each.scores[slot] === NONE)) continue;
    scores[slot] = SCATTERED * MATCHED_FIELDS.length + Math.max(...found.map((each) => placeOf(each.scores[slot] as number)));
    slots.push(slot);
  }
  return { slots, scores };
}

export function matchedField(score: number): MatchedField {
  return MATCHED_FIELDS[placeOf(score)] as MatchedField;
}

function placeOf(score: number): number {
  return score % MATCHED_FIELDS.length;
}

/** What to look for in which field: Latin letters may be pinyin, digits a phone number. */
function fieldQueries(folded: string): readonly (readonly [MatchedField, string])[] {
  if (folded === '') return [];
  const queries: (readonly [MatchedField, string])[] = [
    ['name', folded],
    ['shortName', folded],
    ['code', folded],
    ['contact', folded],
  ];
  const latin = folded.replace(/[\s'-]/g, '');
  if (/^[a-z0-9]+$/.test(latin)) queries.push(['creditCode', latin]);
  if (/^[a-z0-9]*[a-z][a-z0-9]*$/.test(latin)) queries.push(['pinyin', latin], ['initials', latin]);
  const digits = digitsOf(folded);
  if (/^[\d\s()+-]+$/.test(folded) && digits.length >= SHORTEST_PHONE_PART) queries.push(['phone', digits]);
  return queries;
}

/** The best `limit` of them, best first; of equals the shorter name. A single letter matches everybody, so only the best are ever sorted. */
export function bestMatches(customers: CustomerStore, { slots, scores }: SearchMatches, limit: number): readonly number[] {
  const grades = Uint16Array.from(
    slots,
    (slot) => (scores[slot] as number) * LENGTHS + Math.min(customers.shown[slot]?.name.length ?? 0, LENGTHS - 1),
  );
  const worst = gradeOfPlace(grades, limit);
  const better: number[] = [];
  const equal: number[] = [];
  grades.forEach((grade, index) => {
    if (grade < worst) better.push(index);
    else if (grade === worst && equal.length < limit) equal.push(index);
  });
  better.sort((a, b) => (grades[a] as number) - (grades[b] as number) || a - b);
  return [...better, ...equal].slice(0, limit).map((index) => slots[index] as number);
}

/** The grade that the `place`-th best has, by counting. */
function gradeOfPlace(grades: Uint16Array, place: number): number {
  const counts = new Uint32Array(NONE * LENGTHS);
  for (const grade of grades) counts[grade] = (counts[grade] as number) + 1;
  let grade = 0;
  for (let sum = counts[0] as number; sum < place && grade < counts.length - 1; sum += counts[grade] as number) grade += 1;
  return grade;
}
