import type { ParameterKey } from '../../policy/parameters.ts';
import type { AssessmentArea } from '../../records/credit-assessment.ts';

/** Where a computed item of the record scores 0, the unit of its figure, and into how many steps that unit is cut. */
interface RecordCurve {
  readonly worst: ParameterKey;
  readonly unit: 'days' | 'share' | 'times';
  readonly steps: number;
}

interface AssessmentItemDefinition {
  readonly item: string;
  readonly area: AssessmentArea;
  readonly weight: ParameterKey;
  /** Null: scored by people. */
  readonly computed: RecordCurve | null;
}

/** §5.1.1 the four areas in the order of the policy; the items are ours. */
export const ASSESSMENT_ITEMS = [
  { item: 'yearsInBusiness', area: 'operations', weight: 'assessWeightYearsInBusiness', computed: null },
  { item: 'businessScale', area: 'operations', weight: 'assessWeightBusinessScale', computed: null },
  { item: 'orderOutlook', area: 'operations', weight: 'assessWeightOrderOutlook', computed: null },
  { item: 'profitability', area: 'finance', weight: 'assessWeightProfitability', computed: null },
  { item: 'debtRatio', area: 'finance', weight: 'assessWeightDebtRatio', computed: null },
  { item: 'liquidity', area: 'finance', weight: 'assessWeightLiquidity', computed: null },
  { item: 'lateDays', area: 'record', weight: 'assessWeightLateDays', computed: { worst: 'lateDaysWorst', unit: 'days', steps: 10 } },
  {
    item: 'overdueRatio',
    area: 'record',
    weight: 'assessWeightOverdueRatio',
    computed: { worst: 'overdueRatioWorst', unit: 'share', steps: 1_000_000 },
  },
  {
    item: 'dishonouredBills',
    area: 'record',
    weight: 'assessWeightDishonouredBills',
    computed: { worst: 'dishonoursWorst', unit: 'times', steps: 1 },
  },
  { item: 'litigation', area: 'reputation', weight: 'assessWeightLitigation', computed: null },
  { item: 'marketView', area: 'reputation', weight: 'assessWeightMarketView', computed: null },
  { item: 'thirdPartyRating', area: 'reputation', weight: 'assessWeightThirdPartyRating', computed: null },
] as const satisfies readonly AssessmentItemDefinition[];

export type AssessmentItem = (typeof ASSESSMENT_ITEMS)[number]['item'];

/** What may be typed: a whole number from 0 to 100. */
export function isScore(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= 100;
}

/** 100 at nothing, 0 from `worst` on, a straight line between, cut to a whole number. Both figures in steps of `1 / steps`. */
export function recordScore(actual: number, worst: number, steps: number): number {
  const from = Math.round(worst * steps);
  const left = Math.max(0, from - Math.round(actual * steps));
  return Math.floor((100 * left) / from);
}
