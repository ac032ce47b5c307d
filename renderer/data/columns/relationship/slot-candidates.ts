import { fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { Candidates, Subject } from './candidates.ts';

/** At most one of a kind for each customer, put in and taken out as things change. In no order. */
export class SlotCandidates {
  readonly #slots: number[] = [];
  readonly #due: number[] = [];
  readonly #amountFen: number[] = [];
  readonly #subjects: (Subject | string)[] = [];
  readonly #places = new Map<number, number>();

  /** A text stands for a subject that is only that and the day. */
  put(slot: number, due: number, subject: Subject | string, amountFen = 0): void {
    const place = this.#places.get(slot) ?? this.#slots.length;
    this.#places.set(slot, place);
    this.#slots[place] = slot;
    this.#due[place] = due;
    this.#amountFen[place] = amountFen;
    this.#subjects[place] = subject;
  }

  /** The last one takes the empty place. */
  remove(slot: number): void {
    const place = this.#places.get(slot);
    if (place === undefined) return;
    this.#places.delete(slot);
    const last = this.#slots.length - 1;
    if (place < last) this.#places.set(this.#slots[last] as number, place);
    for (const column of [this.#slots, this.#due, this.#amountFen, this.#subjects]) {
      column[place] = column[last] as never;
      column.pop();
    }
  }

  /** As they are now, and for as long as nothing is put in or taken out. */
  candidates(kind: Candidates['kind']): Candidates {
    return {
      kind,
      slots: this.#slots,
      due: this.#due,
      amountFen: kind === 'dunning' ? this.#amountFen : null,
      subjectOf: (index) => {
        const subject = this.#subjects[index] as Subject | string;
        return typeof subject === 'string' ? { subject: fromDayNumber(this.#due[index] as number), recordId: '', about: subject } : subject;
      },
    };
  }
}
