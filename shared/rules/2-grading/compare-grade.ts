import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { Comparison } from '../verdict.ts';
import { creditRank, type CompiledGrading } from './compile-grading.ts';
import { creditAllows, customerIsCloseEnough, customerIsStableEnough, shareReaches } from './conditions.ts';
import { GRADES, type GradingFigures } from './grading-figures.ts';

const SHARE_KEYS = ['gradeAFromShare', 'gradeBFromShare', 'gradeCFromShare'] as const;
const MONTH_KEYS = ['gradeAActiveMonths', 'gradeBActiveMonths', 'gradeCActiveMonths'] as const;
const YEAR_KEYS = ['gradeAYears', 'gradeBYears', 'gradeCYears'] as const;

/** §2.2: every condition of the grade of this rank (A 0, B 1, C 2) with the figures compared; figures that are not known are left out. */
export function compareGrade(
  rank: number,
  figures: GradingFigures,
  parameters: ParameterSet,
  grading: CompiledGrading,
): readonly Comparison[] {
  const years = figures.yearsOfCooperation;
  const share = figures.purchasedFen / (figures.companyFen ?? 1);
  const found: Comparison[] = [
    {
      ...against(rank, SHARE_KEYS[rank] as ParameterKey, parameters),
      quantity: 'shareOfSales',
      unit: 'share',
      actual: share,
      holds: shareReaches(rank, figures.purchasedFen, grading),
    },
    {
      ...against(rank, MONTH_KEYS[rank] as ParameterKey, parameters),
      quantity: 'activeMonths',
      unit: 'months',
      actual: figures.activeMonths,
      holds: customerIsCloseEnough(rank, figures.activeMonths, grading),
    },
  ];
  if (years !== null) {
    found.push({
      ...against(rank, YEAR_KEYS[rank] as ParameterKey, parameters),
      quantity: 'yearsOfCooperation',
      unit: 'years',
      actual: years,
      holds: customerIsStableEnough(rank, years, grading),
    });
  }
  if (figures.credit === 'fair' || figures.credit === 'poor') found.push(compareCredit(rank, figures.credit, parameters, grading));
  return found;
}

function compareCredit(rank: number, credit: 'fair' | 'poor', parameters: ParameterSet, grading: CompiledGrading): Comparison {
  const parameter = credit === 'fair' ? 'bestGradeWithFairCredit' : 'bestGradeWithPoorCredit';
  return {
    ...against(rank, parameter, parameters),
    quantity: 'bestGradeForCredit',
    unit: 'grade',
    actual: parameters.values[parameter],
    threshold: GRADES[rank] as string,
    holds: creditAllows(rank, creditRank(credit), grading),
  };
}

function against(
  rank: number,
  parameter: ParameterKey,
  parameters: ParameterSet,
): Pick<Comparison, 'towards' | 'clause' | 'relation' | 'threshold' | 'parameter' | 'parameterFrom'> {
  return {
    towards: GRADES[rank] as string,
    clause: '§2.2',
    relation: 'atLeast',
    threshold: parameters.values[parameter],
    parameter,
    parameterFrom: parameters.from[parameter],
  };
}
