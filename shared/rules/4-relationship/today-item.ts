import type { Grade } from '../../records/customer.ts';
import type { Fen, Id, LocalDate } from '../../values/id.ts';

/** In the order of consequence: what cannot be made good again comes first. */
export const TODAY_KINDS = [
  'complaintContact',
  'complaintFeedback',
  'enquiry',
  'promise',
  'dunning',
  'approval',
  'suspension',
  'bookedVisit',
  'visit',
  'serviceRequest',
  'measure',
  'nextStep',
  'assessment',
  'contract',
  'evidence',
  'greeting',
  'silence',
  'incomplete',
] as const;
export type TodayKind = (typeof TODAY_KINDS)[number];

export const TODAY_CLAUSES: Readonly<Record<TodayKind, string>> = {
  complaintContact: '§4.3.2',
  complaintFeedback: '§4.3.3',
  enquiry: '§4.1.2',
  promise: '§5.3.2',
  dunning: '§5.3.2',
  approval: '§5.2.1',
  suspension: '§5.3.3',
  bookedVisit: '§4.1.1',
  visit: '§4.1.1',
  serviceRequest: '§4.2.2',
  measure: '§4.3.4',
  nextStep: '§4.1.1',
  assessment: '§5.1.1',
  contract: '§6.1.2',
  evidence: '§5.1.2',
  greeting: '§4.2.1',
  silence: '§4.1.2',
  incomplete: '§3.4.1',
};

/** One thing to do, computed and never stored. */
export interface TodayItem {
  /** The same for the same thing to do, so that it can be put off: kind, customer and what it is about. */
  readonly key: string;
  readonly kind: TodayKind;
  readonly customerId: Id;
  readonly grade: Grade | null;
  /** Whose work it is; '' when nobody's. */
  readonly owner: string;
  readonly dueOn: LocalDate;
  /** Of a clock: the minute; '' otherwise. */
  readonly dueAt: string;
  /** What is at stake, where it is money. */
  readonly amountFen: Fen | null;
  /** Record that it opens: complaint, promise, visit, contract; '' for the customer itself. */
  readonly recordId: Id;
  /** Name, number or step to say with it. */
  readonly about: string;
}

const RANK = new Map(TODAY_KINDS.map((kind, place) => [kind, place]));
const GRADES = ['A', 'B', 'C', 'D'];

/** By consequence: the kind, then more money, then the better grade, then what is due first. */
export function byConsequence(a: TodayItem, b: TodayItem): number {
  return (
    (RANK.get(a.kind) ?? 0) - (RANK.get(b.kind) ?? 0) ||
    (b.amountFen ?? 0) - (a.amountFen ?? 0) ||
    rankOf(a.grade) - rankOf(b.grade) ||
    compare(a.dueOn + a.dueAt, b.dueOn + b.dueAt) ||
    compare(a.key, b.key)
  );
}

function rankOf(grade: Grade | null): number {
  return grade === null ? GRADES.length : GRADES.indexOf(grade);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
