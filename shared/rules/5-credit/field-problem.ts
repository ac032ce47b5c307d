import type { MoneyFactDraft } from '../../records/money-fact.ts';
import type { Fen } from '../../values/id.ts';

export type FieldProblemCode =
  | 'notADate'
  | 'dateInFuture'
  | 'dateBeforeCompany'
  | 'dateBeforeDocument'
  | 'dueBeforeDate'
  | 'billWithoutDueDate'
  | 'notAnAmount'
  | 'zeroAmount'
  | 'negativeNotAllowed'
  | 'largerThanOpen'
  | 'largerThanInvoice'
  | 'becomesAdvance'
  | 'redBeyondOpen'
  | 'paidBackBeyondAdvance'
  | 'duplicateNumber'
  | 'contractMissing'
  | 'documentMissing'
  | 'otherCustomersDocument'
  | 'countsNoMore'
  | 'notACredit'
  | 'notOwed'
  | 'notAnInvoice'
  | 'notABill'
  | 'reversalOfReversal';

/** What is wrong, at its field. A `notice` says what will happen and keeps nothing out. */
export interface FieldProblem {
  readonly field: keyof MoneyFactDraft;
  readonly code: FieldProblemCode;
  readonly severity: 'error' | 'notice';
  /** What is left for `largerThan…`, what goes beyond for notices, else null. */
  readonly figureFen: Fen | null;
}
