import type { ParameterKey } from './parameters.ts';

export type OrderProblemCode =
  | 'bandsOverlap'
  | 'mediumAboveLarge'
  | 'betterGradeEasier'
  | 'capsCross'
  | 'visitsCross'
  | 'standingsOverlap'
  | 'limitsCross'
  | 'limitMonthsCross'
  | 'limitFactorsCross'
  | 'ageingBandsOverlap'
  | 'stepsOutOfOrder';

/** Figures that must fall from the first to the last; `strict`: equal figures leave an empty band. Grades fall from A to D. */
interface ParameterOrder {
  readonly code: OrderProblemCode;
  readonly keys: readonly ParameterKey[];
  readonly strict: boolean;
}

export const FALLING_ORDERS: readonly ParameterOrder[] = [
  { code: 'mediumAboveLarge', keys: ['scaleLargeFromKg', 'scaleSmallBelowKg'], strict: true },
  { code: 'bandsOverlap', keys: ['gradeAFromShare', 'gradeBFromShare', 'gradeCFromShare'], strict: true },
  { code: 'betterGradeEasier', keys: ['gradeAActiveMonths', 'gradeBActiveMonths', 'gradeCActiveMonths'], strict: false },
  { code: 'betterGradeEasier', keys: ['gradeAYears', 'gradeBYears', 'gradeCYears'], strict: false },
  { code: 'capsCross', keys: ['bestGradeWithFairCredit', 'bestGradeWithPoorCredit'], strict: false },
  { code: 'visitsCross', keys: ['visitEveryMonthsC', 'visitEveryMonthsB', 'visitEveryMonthsA'], strict: false },
  { code: 'standingsOverlap', keys: ['assessGoodFromScore', 'assessFairFromScore'], strict: true },
  { code: 'limitsCross', keys: ['creditLimitGoodFen', 'creditLimitFairFen', 'creditLimitPoorFen'], strict: false },
  { code: 'limitMonthsCross', keys: ['limitTurnoverMonthsGood', 'limitTurnoverMonthsFair'], strict: false },
  { code: 'limitFactorsCross', keys: ['limitFactorA', 'limitFactorB', 'limitFactorC', 'limitFactorD'], strict: false },
  { code: 'ageingBandsOverlap', keys: ['ageingBand4Days', 'ageingBand3Days', 'ageingBand2Days', 'ageingBand1Days'], strict: true },
  { code: 'stepsOutOfOrder', keys: ['dunningLegalDays', 'dunningVisitDays', 'dunningPhoneDays', 'dunningNoticeDays'], strict: false },
  { code: 'stepsOutOfOrder', keys: ['cooperationSuspendedAfterDays', 'creditReassessedAfterDays'], strict: false },
];

/** Weights of which each list makes a whole of 100. */
export const WEIGHT_SETS: readonly (readonly ParameterKey[])[] = [
  // §5.1.1
  [
    'assessWeightYearsInBusiness',
    'assessWeightBusinessScale',
    'assessWeightOrderOutlook',
    'assessWeightProfitability',
    'assessWeightDebtRatio',
    'assessWeightLiquidity',
    'assessWeightLateDays',
    'assessWeightOverdueRatio',
    'assessWeightDishonouredBills',
    'assessWeightLitigation',
    'assessWeightMarketView',
    'assessWeightThirdPartyRating',
  ],
  // §4.1.1
  ['satisfactionVisitWeight', 'satisfactionSurveyWeight', 'satisfactionComplaintWeight'],
  // §7.3.1
  ['weightSales', 'weightSatisfaction', 'weightComplaintHandling', 'weightVisitCompletion', 'weightCollection', 'weightNewCustomers'],
];
