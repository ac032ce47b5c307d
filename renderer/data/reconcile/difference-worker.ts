import { expose } from 'comlink';
import type { Answer } from '../../../shared/reconcile/archive/possible-answers.ts';
import { mayBeAnsweredInBulk } from '../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { Committed } from '../committed.ts';
import { KeptFresh } from '../columns/kept-fresh.ts';
import { calmProgress } from '../ledgers/calm-progress.ts';
import { OperationError } from '../operation-error.ts';
import { answerDifferences, answerPattern } from './answer-differences.ts';
import type { AnswerOutcome, GivenAnswer } from './answer-outcome.ts';
import type { Step } from './answer-work.ts';
import { DifferenceBook } from './difference-book.ts';
import type { DifferenceLine, DifferenceList, DifferenceQuery } from './difference-query.ts';
import { readShelfWorkbook } from './read-shelf-workbook.ts';

let stopped = false;
let held: { readonly book: DifferenceBook; readonly fresh: KeptFresh } | null = null;

async function bookOf(reconciliationId: Id, version: number): Promise<DifferenceBook> {
  if (held?.book.reconciliationId !== reconciliationId) {
    const book = new DifferenceBook(reconciliationId);
    held = { book, fresh: new KeptFresh(book) };
  }
  await held.fresh.upTo(version);
  return held.book;
}

/** Holds the differences of the reconciliation that is looked at, and answers them where it cannot hold up the window. */
const desk = {
  async list(version: number, query: DifferenceQuery): Promise<DifferenceList> {
    return (await bookOf(query.reconciliationId, version)).list(query);
  },
  rows(token: number, from: number, to: number): readonly DifferenceLine[] {
    return held?.book.rows(token, from, to) ?? [];
  },
  /** How many an answer given in bulk would settle. */
  async countOf(version: number, reconciliationId: Id, pattern: string, answer: Answer['kind']): Promise<number> {
    const book = await bookOf(reconciliationId, version);
    return book.openOf(pattern).filter((difference) => mayBeAnsweredInBulk(difference, answer)).length;
  },
  async all(version: number, reconciliationId: Id): Promise<readonly Difference[]> {
    return (await bookOf(reconciliationId, version)).all();
  },
  async answerDifferences(reconciliationId: Id, answers: readonly GivenAnswer[]): Promise<Committed<AnswerOutcome>> {
    return answerDifferences(reconciliationId, answers);
  },
  /** `told` at a pace that can be shown; `stopAnswering` ends it, and then nothing is written. */
  async answerPattern(reconciliationId: Id, pattern: string, answer: Answer, told: Step): Promise<Committed<AnswerOutcome>> {
    stopped = false;
    const tell = calmProgress(told);
    return answerPattern(reconciliationId, pattern, answer, (done, total) => {
      if (stopped) throw new OperationError('cancelled');
      tell(done, total);
    });
  },
  stopAnswering(): void {
    stopped = true;
  },
  readShelfWorkbook,
};
export type DifferenceDesk = typeof desk;

expose(desk);
