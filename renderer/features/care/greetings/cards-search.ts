import type { Grade } from '../../../../shared/records/customer.ts';
import type { GreetingTemplate } from '../../../../shared/records/greeting-template.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { OCCASIONS } from './occasions.ts';

/** Null: customers without a grade. */
export const GRADES: readonly (Grade | null)[] = ['A', 'B', 'C', 'D', null];

/** A grade as it stands in the address. */
export function gradeLetter(grade: Grade | null): string {
  return grade ?? '0';
}

/** The address of a preview of cards. */
export interface CardsSearch {
  readonly tab: 'cards';
  readonly occasion: string;
  /** Of a festival: the letters of the grades that are greeted, `0` for none. */
  readonly grades?: string;
  /** A card for one person only: the contact, or for a festival the customer. */
  readonly person?: Id;
}

interface CardsFor {
  readonly occasion: GreetingTemplate['occasion'];
  readonly grades: readonly (Grade | null)[];
  readonly person: Id | null;
}

/** What the address asks for; null when it names no occasion. */
export function cardsFor(search: { readonly occasion?: string; readonly grades?: string; readonly person?: string }): CardsFor | null {
  const occasion = OCCASIONS.find((each) => each === search.occasion);
  if (occasion === undefined) return null;
  return { occasion, grades: GRADES.filter((grade) => search.grades?.includes(gradeLetter(grade))), person: search.person ?? null };
}
