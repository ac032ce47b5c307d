import type { Answer } from '../../../shared/reconcile/archive/possible-answers.ts';
import type { Id } from '../../../shared/values/id.ts';

export interface GivenAnswer {
  readonly id: Id;
  readonly answer: Answer;
  /** Null leaves the remark as it is. */
  readonly notes: string | null;
}

/** `taken`: the customer has been given to another row; `numberTaken`: a folder of somebody else bears the number; `notAValue`: not a value of this field; `settleFirst`: the row that it repeats has no customer yet. */
export type RefusalReason = 'gone' | 'notPossible' | 'taken' | 'numberTaken' | 'customerGone' | 'notAValue' | 'settleFirst';

export interface AnswerRefusal {
  readonly id: Id;
  readonly why: RefusalReason;
}

export interface AnswerOutcome {
  readonly answered: number;
  readonly refused: readonly AnswerRefusal[];
}
