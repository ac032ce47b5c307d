import type { TodayItem, TodayKind } from '../../../../shared/rules/4-relationship/index.ts';
import { fromDayNumber } from '../../../../shared/values/local-date.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** What an item is about, made only for the few that are shown. */
export interface Subject {
  /** Makes the key; the same for the same thing to do. */
  readonly subject: string;
  readonly recordId: string;
  readonly about: string;
}

/** Everything of a kind that may be as much as there are customers, as numbers. */
export interface Candidates {
  readonly kind: TodayKind;
  readonly slots: readonly number[];
  /** Day numbers. */
  readonly due: readonly number[];
  /** Null where it is not about money. */
  readonly amountFen: readonly number[] | null;
  readonly subjectOf: (index: number) => Subject;
}

export function keyOf(kind: TodayKind, customerId: string, subject: string): string {
  return `${kind}/${customerId}/${subject}`;
}

export function itemAt(candidates: Candidates, index: number, desk: RelationshipDesk, grades: Uint8Array): TodayItem {
  const slot = candidates.slots[index] as number;
  const customerId = desk.idOf(slot);
  const { subject, recordId, about } = candidates.subjectOf(index);
  return {
    key: keyOf(candidates.kind, customerId, subject),
    kind: candidates.kind,
    customerId,
    grade: gradeOfRank(grades[slot] ?? UNKNOWN),
    owner: desk.credit.salesRepOf(slot),
    dueOn: fromDayNumber(candidates.due[index] as number),
    dueAt: '',
    amountFen: candidates.amountFen?.[index] ?? null,
    recordId,
    about,
  };
}

/** The gravest so many of a group, in order: more money, the better grade, what is due first. */
export class Gravest {
  readonly indexes: number[] = [];

  constructor(
    readonly candidates: Candidates,
    readonly grades: Uint8Array,
    readonly limit: number,
  ) {}

  offer(index: number): void {
    const { indexes, limit } = this;
    if (limit === 0 || (indexes.length === limit && this.#compare(index, indexes.at(-1) as number) >= 0)) return;
    let low = 0;
    let high = indexes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(index, indexes[middle] as number) < 0) high = middle;
      else low = middle + 1;
    }
    indexes.splice(low, 0, index);
    if (indexes.length > limit) indexes.pop();
  }

  #compare(a: number, b: number): number {
    const { slots, due, amountFen } = this.candidates;
    const money = amountFen === null ? 0 : (amountFen[b] as number) - (amountFen[a] as number);
    return (
      money ||
      (this.grades[slots[a] as number] ?? UNKNOWN) - (this.grades[slots[b] as number] ?? UNKNOWN) ||
      (due[a] as number) - (due[b] as number) ||
      (slots[a] as number) - (slots[b] as number)
    );
  }
}
