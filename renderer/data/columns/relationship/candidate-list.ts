import { fromDayNumber } from '../../../../shared/values/local-date.ts';
import type { Candidates, Subject } from './candidates.ts';

/** Grows one by one; a text stands for a subject that is only that and the day. */
export class CandidateList {
  readonly #slots: number[] = [];
  readonly #due: number[] = [];
  readonly #amountFen: number[] = [];
  readonly #subjects: (Subject | string)[] = [];

  add(slot: number, due: number, subject: Subject | string, amountFen = 0): void {
    this.#slots.push(slot);
    this.#due.push(due);
    this.#amountFen.push(amountFen);
    this.#subjects.push(subject);
  }

  candidates(kind: Candidates['kind']): Candidates {
    const money = this.#amountFen.some((fen) => fen !== 0);
    return {
      kind,
      slots: this.#slots,
      due: this.#due,
      amountFen: money ? this.#amountFen : null,
      subjectOf: (index) => {
        const subject = this.#subjects[index] as Subject | string;
        return typeof subject === 'string' ? { subject: fromDayNumber(this.#due[index] as number), recordId: '', about: subject } : subject;
      },
    };
  }
}
