import type { LocalDate } from '../values/id.ts';
import type { ParameterKey } from '../policy/parameters.ts';

/** The unit of a compared figure; the screen formats by it. `share` is a fraction of 1, shown in percent; `credit` and `grade` are words. */
export type FigureUnit = 'kg' | 'fen' | 'share' | 'months' | 'years' | 'credit' | 'grade' | 'industry';

/** One figure held against one parameter. */
export interface Comparison {
  /** e.g. `§2.2`. */
  readonly clause: string;
  /** Text key of the figure's name, e.g. `shareOfSales`. */
  readonly quantity: string;
  readonly actual: number | string | null;
  readonly unit: FigureUnit;
  readonly relation: 'atLeast' | 'below' | 'atMost' | 'is';
  readonly threshold: number | string;
  readonly parameter: ParameterKey;
  /** The day from which the version of the parameter that was used is in force. */
  readonly parameterFrom: LocalDate;
  readonly holds: boolean;
}

/** Distance to the next better value: "0.4 points from A". `missing` in the unit of the figure. */
export interface NextStep {
  readonly value: string;
  readonly quantity: string;
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
  /** Text keys of remarks, e.g. `creditNotYetAssessed`, `cappedByCredit`. */
  readonly remarks: readonly string[];
}

/** What a rule says. *Incomplete is never mistaken for refusal.* */
export type Verdict<T> =
  | { readonly status: 'met'; readonly value: T; readonly explanation: Explanation }
  | { readonly status: 'notMet'; readonly reasons: readonly Comparison[]; readonly explanation: Explanation }
  | { readonly status: 'incomplete'; readonly missing: readonly string[]; readonly explanation: Explanation };
