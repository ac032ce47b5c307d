import { RATED, type Visit } from '../../../shared/records/visit.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';

/** A visit that was made. With the id of a booked or a saved one it takes its place. */
export type VisitDraft = Omit<Visit, 'id' | 'state' | 'reason' | 'createdAt' | 'updatedAt'> & { readonly id?: Id };

export interface VisitProblem {
  readonly field: 'customerId' | 'on' | 'by' | 'ratings' | 'nextOn';
  /** `alreadyLogged`: somebody has logged this customer's visit of that day, see `other`. */
  readonly code: 'required' | 'notADate' | 'future' | 'past' | 'outOfRange' | 'notLater' | 'alreadyLogged';
  readonly other: Visit | null;
}

export type VisitBooking = Pick<Visit, 'customerId' | 'kind' | 'on' | 'by'> & {
  /** An existing booking whose place it takes. */
  readonly id?: Id;
  /** What it is for. */
  readonly nextStep?: string;
};

/** §4.1.1: everything that is wrong with a visit that was made. */
export function checkVisit(draft: VisitDraft, others: readonly Visit[], today: LocalDate, second: boolean): readonly VisitProblem[] {
  const { customerId, on, by, ratings, nextOn } = draft;
  const problems: VisitProblem[] = [];
  if (customerId === '') problems.push(problem('customerId', 'required'));
  if (by.trim() === '') problems.push(problem('by', 'required'));
  if (!isLocalDate(on)) problems.push(problem('on', 'notADate'));
  else if (on > today) problems.push(problem('on', 'future'));
  if (RATED.some((rated) => !isRating(ratings[rated]))) problems.push(problem('ratings', 'outOfRange'));
  if (nextOn !== null && !isLocalDate(nextOn)) problems.push(problem('nextOn', 'notADate'));
  else if (nextOn !== null && nextOn <= on) problems.push(problem('nextOn', 'notLater'));
  const own = others.find(({ id }) => id === draft.id);
  const kept = own?.state === 'done' && own.on === on;
  const other = others.find((each) => each.state === 'done' && each.on === on && each.id !== draft.id);
  if (other !== undefined && !second && !kept) problems.push({ field: 'on', code: 'alreadyLogged', other });
  return problems;
}

function problem(field: VisitProblem['field'], code: VisitProblem['code']): VisitProblem {
  return { field, code, other: null };
}

function isRating(rating: number | null): boolean {
  return rating === null || (Number.isInteger(rating) && rating >= 1 && rating <= 5);
}

/** §4.1.1: everything that is wrong with an appointment. */
export function checkBooking({ customerId, by, on }: VisitBooking, today: LocalDate): readonly VisitProblem[] {
  const problems: VisitProblem[] = [];
  if (customerId === '') problems.push(problem('customerId', 'required'));
  if (by.trim() === '') problems.push(problem('by', 'required'));
  return [...problems, ...checkBookedDay(on, today)];
}

export function checkBookedDay(on: LocalDate, today: LocalDate): readonly VisitProblem[] {
  if (!isLocalDate(on)) return [problem('on', 'notADate')];
  return on < today ? [problem('on', 'past')] : [];
}
