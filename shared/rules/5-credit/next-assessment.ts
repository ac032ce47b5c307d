import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { CreditAssessment } from '../../records/credit-assessment.ts';
import type { Grade } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';
import { addMonths, daysBetween } from '../../values/local-date.ts';

export interface AssessmentSituation {
  /** Of one customer, in any order and state. */
  readonly assessments: readonly CreditAssessment[];
  /** In effect; null is reviewed as D. */
  readonly grade: Grade | null;
  /** First day of credit: a sale on credit, or a proposed limit above 0. Null: none yet. */
  readonly creditSince: LocalDate | null;
}

export interface NextAssessment {
  readonly occasion: 'first' | 'periodic';
  readonly dueOn: LocalDate;
  /** From 0 on it is due. */
  readonly overdueDays: number;
  /** What a periodic one counts from, by which parameter since when; null before the first. */
  readonly last: CreditAssessment | null;
  readonly months: number | null;
  readonly parameter: ParameterKey | null;
  readonly parameterFrom: LocalDate | null;
}

const REVIEW_KEYS = {
  A: 'creditReviewAMonths',
  B: 'creditReviewBMonths',
  C: 'creditReviewCMonths',
  D: 'creditReviewDMonths',
} as const satisfies Readonly<Record<Grade, ParameterKey>>;

/** §5.1.1: a new customer before its first credit, an existing one on the cycle of its grade from the day of the last approved sheet. Null: no credit, nothing to assess. */
export function nextAssessment(situation: AssessmentSituation, parameters: ParameterSet, asOf: LocalDate): NextAssessment | null {
  const last = lastApproved(situation.assessments, asOf);
  if (last) {
    const parameter = REVIEW_KEYS[situation.grade ?? 'D'];
    const months = parameters.values[parameter];
    const dueOn = addMonths(last.asOf, months);
    const parameterFrom = parameters.from[parameter];
    return { occasion: 'periodic', dueOn, overdueDays: daysBetween(dueOn, asOf), last, months, parameter, parameterFrom };
  }
  const dueOn = situation.creditSince;
  if (dueOn === null || dueOn > asOf) return null;
  return { occasion: 'first', dueOn, overdueDays: daysBetween(dueOn, asOf), last, months: null, parameter: null, parameterFrom: null };
}

function lastApproved(assessments: readonly CreditAssessment[], asOf: LocalDate): CreditAssessment | null {
  let last: CreditAssessment | null = null;
  for (const each of assessments) {
    if (each.state === 'approved' && each.asOf <= asOf && (!last || each.asOf > last.asOf)) last = each;
  }
  return last;
}
