import type { DunningAction, DunningStep } from '../../../shared/records/dunning-action.ts';
import type { PaymentPromise } from '../../../shared/records/payment-promise.ts';
import type { DunningCause, PromiseState } from '../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';

/** A customer with something overdue. */
export interface CollectionRow {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly phone: string;
  readonly contact: string;
  readonly overdueFen: Fen;
  readonly oldestDays: number;
  readonly oldestDocNo: string;
  /** The step that §5.3.2 asks for now; null: nothing to do before `nextOn`. */
  readonly stepDue: DunningStep | null;
  readonly cause: DunningCause | null;
  /** Since when the step is due. */
  readonly since: LocalDate | null;
  readonly lastAction: DunningAction | null;
  readonly nextOn: LocalDate | null;
  /** The latest promise that is not withdrawn. */
  readonly promise: {
    readonly id: Id;
    readonly dueOn: LocalDate;
    readonly amountFen: Fen;
    readonly state: PromiseState;
  } | null;
  readonly suspended: boolean;
}

export interface PromiseRow {
  readonly promise: PaymentPromise;
  readonly name: string;
  readonly salesRep: string;
  readonly state: PromiseState;
  /** Payments between the two days. */
  readonly paidFen: Fen;
}
