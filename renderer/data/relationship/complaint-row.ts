import type { Complaint, ComplaintKind, ComplaintState } from '../../../shared/records/complaint.ts';
import type { Grade } from '../../../shared/records/customer.ts';
import type { ComplaintClock, ComplaintObstacle, ServicePromise } from '../../../shared/rules/4-relationship/index.ts';
import type { Fen, Id, LocalMonth } from '../../../shared/values/id.ts';
import type { LocalTime } from '../../../shared/values/local-time.ts';

export interface ComplaintRow {
  readonly complaint: Complaint;
  readonly name: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  /** Contact, feedback, and one for each reopening. */
  readonly clocks: readonly ComplaintClock[];
  /** The first clock that is not stopped; null when everything is done. */
  readonly running: ComplaintClock | null;
  /** A deadline was missed once; it stays. */
  readonly redMark: boolean;
  readonly waiting: boolean;
}

export interface ComplaintSort {
  readonly by: 'no' | 'name' | 'kind' | 'received' | 'contact' | 'feedback' | 'state' | 'handler' | 'cause';
  readonly descending: boolean;
}

export interface ComplaintQuery {
  readonly now: LocalTime;
  /** `late`: open ones whose clock has run out. */
  readonly show: 'open' | 'late' | 'closed' | 'all';
  /** Handled by. */
  readonly rep?: string;
  readonly kinds?: readonly ComplaintKind[];
  readonly states?: readonly ComplaintState[];
  /** Found in number, name, product, heat number, contract, content or cause. */
  readonly text?: string;
  /** Without it open ones first, by the clock that ends first; then closed ones, newest first. */
  readonly sort?: ComplaintSort | null;
}

/** Which rows of a list are wanted. */
export interface ComplaintPage {
  readonly from: number;
  readonly count: number;
  /** Whose place in the list is asked for. */
  readonly find?: Id | null;
}

export interface ComplaintList {
  /** From `from` on, as many as were asked for or are there. */
  readonly from: number;
  readonly rows: readonly ComplaintRow[];
  /** Of all that pass. */
  readonly count: number;
  /** Of them, open ones whose clock has run out. */
  readonly late: number;
  /** Whatever the query. */
  readonly total: number;
  /** Where the one that was to be found stands; -1 for nowhere. */
  readonly foundAt: number;
}

export interface ComplaintShare {
  readonly key: string;
  readonly count: number;
  readonly costFen: Fen;
  /** Of this and all before it, for a Pareto chart. */
  readonly cumulativeShare: number;
}

/** §4.3: trend and Pareto of what was received between two days. */
export interface ComplaintFigures {
  readonly count: number;
  readonly redMarks: number;
  readonly reopened: number;
  readonly costFen: Fen;
  readonly satisfied: number;
  readonly unsatisfied: number;
  /** Every month, also those without any. */
  readonly byMonth: readonly { readonly month: LocalMonth; readonly count: number; readonly redMarks: number }[];
  /** §4.4.1: how many were about each promise. */
  readonly promises: Readonly<Record<ServicePromise, number>>;
  /** Most first. */
  readonly byKind: readonly ComplaintShare[];
  /** Most first; '' for those whose cause is not found. */
  readonly byCause: readonly ComplaintShare[];
}

/** Why a complaint does not go there; `notNext`: not from where it is. */
export type ComplaintMoveProblem = ComplaintObstacle | 'notNext' | 'whyMissing' | 'future' | 'beforeReceipt';

/** The measures that stand for a cause. */
export interface CauseOfComplaints {
  readonly cause: string;
  readonly complaints: readonly { readonly id: Id; readonly no: string; readonly customerId: Id; readonly name: string }[];
}
