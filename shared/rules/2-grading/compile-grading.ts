import type { CreditStanding, Grade } from '../../records/customer.ts';
import type { ParameterValues } from '../../policy/parameters.ts';
import type { Fen, Kilograms } from '../../values/id.ts';
import { GRADES } from './grading-figures.ts';

/** §2 for one company and one day as plain numbers, indexed by the rank of the grade (A 0, B 1, C 2) or of the credit standing. */
export interface CompiledGrading {
  readonly largeFromKg: Kilograms;
  readonly smallBelowKg: Kilograms;
  /** Smallest purchase that reaches the share; exact, in fen. */
  readonly fromFen: readonly [Fen, Fen, Fen];
  readonly fromMonths: readonly [number, number, number];
  readonly fromYears: readonly [number, number, number];
  /** Rank of the best grade allowed, by `creditRank`. */
  readonly bestRankByCredit: readonly [number, number, number, number];
  /** False: the company's sales are unknown or zero, nobody has a grade. */
  readonly comparable: boolean;
}

const CREDIT_RANKS: Readonly<Record<CreditStanding, number>> = { good: 0, fair: 1, poor: 2, notYetAssessed: 3 };

/** Place of a credit standing in `bestRankByCredit`. */
export function creditRank(credit: CreditStanding): number {
  return CREDIT_RANKS[credit];
}

export function compileGrading(values: ParameterValues, companyFen: Fen | null): CompiledGrading {
  const company = companyFen !== null && companyFen > 0 ? companyFen : 0;
  return {
    largeFromKg: values.scaleLargeFromKg,
    smallBelowKg: values.scaleSmallBelowKg,
    fromFen: [shareOf(company, values.gradeAFromShare), shareOf(company, values.gradeBFromShare), shareOf(company, values.gradeCFromShare)],
    fromMonths: [values.gradeAActiveMonths, values.gradeBActiveMonths, values.gradeCActiveMonths],
    fromYears: [values.gradeAYears, values.gradeBYears, values.gradeCYears],
    bestRankByCredit: [
      0,
      GRADES.indexOf(values.bestGradeWithFairCredit as Grade),
      GRADES.indexOf(values.bestGradeWithPoorCredit as Grade),
      0,
    ],
    comparable: company > 0,
  };
}

/** The least whole fen that are at least `share` of `company`. Split at a million, so that no product passes 2^53. */
function shareOf(company: Fen, share: number): Fen {
  const millionths = Math.round(share * 1_000_000);
  const millions = Math.floor(company / 1_000_000);
  const rest = company % 1_000_000;
  return millions * millionths + Math.floor((rest * millionths + 999_999) / 1_000_000);
}
