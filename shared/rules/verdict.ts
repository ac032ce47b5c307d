import type { LocalDate } from '../values/id.ts';
import type { ParameterKey } from '../policy/parameters.ts';
import type { AssessmentItem } from './5-credit/assessment-items.ts';

/** The unit of a compared figure; the screen formats by it. `share` is a fraction of 1, shown in percent; a `grade` is a letter, a `score` lies between 0 and 100. */
export type FigureUnit = 'kg' | 'fen' | 'share' | 'months' | 'years' | 'grade' | 'score';

/**
 * Names of compared figures, each a text key. `bestGradeForCredit` is the best grade that the credit standing allows, `limitByTurnover`
 * what turnover, months and grade come to before the cap.
 */
export type Quantity =
  | 'annualPurchase'
  | 'shareOfSales'
  | 'activeMonths'
  | 'yearsOfCooperation'
  | 'bestGradeForCredit'
  | 'assessmentScore'
  | 'limitByTurnover';

/**
 * Things to say beside the figures; `heldBackBy…`: the share alone would reach a better grade; `cappedByLicence`: the score alone would
 * be good; `recordWithoutFacts`: a computed item was left out for want of facts.
 */
export type Remark =
  | 'creditNotYetAssessed'
  | 'yearsUnknown'
  | 'heldBackByActiveMonths'
  | 'heldBackByYears'
  | 'cappedByCredit'
  | 'recordWithoutFacts'
  | 'licenceMissing'
  | 'licenceExpired'
  | 'cappedByLicence'
  | 'noTurnover';

/** What must be known before a rule can say anything. */
export type MissingFigure = 'industry' | 'purchasedKg' | 'companySales' | 'creditAssessment' | 'grade' | 'turnover' | AssessmentItem;

/** One figure held against one parameter. */
export interface Comparison {
  /** The value that this is a condition of: `A`, `large`. */
  readonly towards: string;
  /** e.g. `§2.2`. */
  readonly clause: string;
  readonly quantity: Quantity;
  readonly actual: number | string | null;
  readonly unit: FigureUnit;
  readonly relation: 'atLeast' | 'below' | 'atMost';
  readonly threshold: number | string;
  readonly parameter: ParameterKey;
  /** The day from which the version of the parameter that was used is in force. */
  readonly parameterFrom: LocalDate;
  readonly holds: boolean;
}

/** Distance to the next better value by the first figure that is short: "0.4 points from A". `missing` is above 0, in the unit of the figure; for `grade` in letters. */
export interface NextStep {
  readonly value: string;
  readonly quantity: Quantity;
  readonly unit: FigureUnit;
  readonly missing: number;
}

export interface Explanation {
  readonly clause: string;
  readonly asOf: LocalDate;
  /** Window of the figures, both days included, when there is one. */
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly comparisons: readonly Comparison[];
  readonly nextStep: NextStep | null;
  readonly remarks: readonly Remark[];
}

/** What a rule says. *Incomplete is never mistaken for refusal.* */
export type Verdict<T> =
  | { readonly status: 'met'; readonly value: T; readonly explanation: Explanation }
  | { readonly status: 'notMet'; readonly reasons: readonly Comparison[]; readonly explanation: Explanation }
  | { readonly status: 'incomplete'; readonly missing: readonly MissingFigure[]; readonly explanation: Explanation };
