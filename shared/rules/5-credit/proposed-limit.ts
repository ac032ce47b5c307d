import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { CreditStanding, Grade } from '../../records/customer.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { gradingWindow } from '../2-grading/index.ts';
import type { Comparison, Explanation, MissingFigure, Verdict } from '../verdict.ts';

export interface LimitFigures {
  readonly standing: CreditStanding;
  /** In effect; null: not graded. */
  readonly grade: Grade | null;
  /** Purchases of the 12 closed months before the month of `asOf`, reversals taken off; null: not known. */
  readonly turnoverFen: Fen | null;
}

/** One factor of the proposal and what the limit is after it. */
export interface LimitStep {
  readonly step: 'turnover' | 'months' | 'grade' | 'cap' | 'rounding';
  /** Fen, months, or for `grade` the factor as a share. */
  readonly figure: number;
  /** Null for the turnover, which is counted. */
  readonly parameter: ParameterKey | null;
  readonly parameterFrom: LocalDate | null;
  readonly resultFen: Fen;
}

/** `steps` is empty when the verdict is incomplete; of poor credit it holds the cap and the rounding only. */
export type LimitVerdict = Verdict<Fen> & { readonly steps: readonly LimitStep[] };

const BY_STANDING = {
  good: { months: 'limitTurnoverMonthsGood', cap: 'creditLimitGoodFen' },
  fair: { months: 'limitTurnoverMonthsFair', cap: 'creditLimitFairFen' },
} as const;

const FACTORS = { A: 'limitFactorA', B: 'limitFactorB', C: 'limitFactorC', D: 'limitFactorD' } as const;

/**
 * §5.2.1: a month's turnover x months by standing x factor by grade, at most the cap of the standing, rounded down. Poor credit: its
 * own figure, in principle none. Credit not yet assessed is incomplete, never refused.
 */
export function proposedLimit(figures: LimitFigures, parameters: ParameterSet, asOf: LocalDate): LimitVerdict {
  const explanation: Explanation = { clause: '§5.2.1', asOf, ...gradingWindow(asOf), comparisons: [], nextStep: null, remarks: [] };
  const { standing, grade, turnoverFen } = figures;
  if (standing === 'poor') {
    const capped = parameterStep('cap', 'creditLimitPoorFen', parameters.values.creditLimitPoorFen, parameters);
    const steps = [capped, roundingStep(capped.resultFen, parameters)];
    return { status: 'met', value: resultOf(steps), explanation: { ...explanation, from: null, to: null }, steps };
  }
  if (standing === 'notYetAssessed' || grade === null || turnoverFen === null)
    return { status: 'incomplete', missing: missingFigures(figures), explanation, steps: [] };
  const turnover = Math.max(0, turnoverFen);
  const steps = stepsOf(turnover, standing, grade, parameters);
  const comparisons = [compareToCap(standing, steps[2]?.resultFen ?? 0, parameters)];
  return {
    status: 'met',
    value: resultOf(steps),
    explanation: { ...explanation, comparisons, remarks: turnover === 0 ? ['noTurnover'] : [] },
    steps,
  };
}

function missingFigures({ standing, grade, turnoverFen }: LimitFigures): readonly MissingFigure[] {
  return [
    ...(standing === 'notYetAssessed' ? (['creditAssessment'] as const) : []),
    ...(grade === null ? (['grade'] as const) : []),
    ...(turnoverFen === null ? (['turnover'] as const) : []),
  ];
}

function stepsOf(turnover: Fen, standing: 'good' | 'fair', grade: Grade, parameters: ParameterSet): readonly LimitStep[] {
  const { months, cap } = BY_STANDING[standing];
  const count = parameters.values[months];
  const factor = parameters.values[FACTORS[grade]];
  const byTurnover = twelfth(turnover, count, factor);
  const capped = Math.min(byTurnover, parameters.values[cap]);
  return [
    { step: 'turnover', figure: turnover, parameter: null, parameterFrom: null, resultFen: twelfth(turnover, 1, 1) },
    parameterStep('months', months, twelfth(turnover, count, 1), parameters),
    parameterStep('grade', FACTORS[grade], byTurnover, parameters),
    parameterStep('cap', cap, capped, parameters),
    roundingStep(capped, parameters),
  ];
}

/** `turnover / 12 x months x factor`, cut to whole fen; exact, since products pass 2^53. */
function twelfth(turnover: Fen, months: number, factor: number): Fen {
  return Number((BigInt(turnover) * BigInt(months) * BigInt(Math.round(factor * 1_000_000))) / 12_000_000n);
}

type StepKey =
  | (typeof FACTORS)[Grade]
  | (typeof BY_STANDING)['good' | 'fair']['months' | 'cap']
  | 'creditLimitPoorFen'
  | 'limitRoundingFen';

function parameterStep(step: LimitStep['step'], parameter: StepKey, resultFen: Fen, parameters: ParameterSet): LimitStep {
  return { step, figure: parameters.values[parameter], parameter, parameterFrom: parameters.from[parameter], resultFen };
}

function roundingStep(fen: Fen, parameters: ParameterSet): LimitStep {
  return parameterStep('rounding', 'limitRoundingFen', fen - (fen % parameters.values.limitRoundingFen), parameters);
}

function resultOf(steps: readonly LimitStep[]): Fen {
  return steps.at(-1)?.resultFen ?? 0;
}

function compareToCap(standing: 'good' | 'fair', actual: Fen, parameters: ParameterSet): Comparison {
  const parameter = BY_STANDING[standing].cap;
  const threshold = parameters.values[parameter];
  return {
    towards: standing,
    clause: '§5.2.1',
    quantity: 'limitByTurnover',
    actual,
    unit: 'fen',
    relation: 'atMost',
    threshold,
    parameter,
    parameterFrom: parameters.from[parameter],
    holds: actual <= threshold,
  };
}
