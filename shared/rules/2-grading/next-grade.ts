import type { Comparison, NextStep } from '../verdict.ts';
import type { CompiledGrading } from './compile-grading.ts';
import { GRADES, type GradingFigures } from './grading-figures.ts';

/** §2.2: how far the first figure that is short is from the grade of this rank. Null: nothing is short. */
export function nextGrade(
  rank: number,
  comparisons: readonly Comparison[],
  figures: GradingFigures,
  grading: CompiledGrading,
): NextStep | null {
  const short = comparisons.find((comparison) => !comparison.holds);
  if (!short) return null;
  return { value: GRADES[rank] as string, quantity: short.quantity, unit: short.unit, missing: missing(rank, short, figures, grading) };
}

function missing(rank: number, short: Comparison, figures: GradingFigures, grading: CompiledGrading): number {
  if (short.quantity === 'shareOfSales') return ((grading.fromFen[rank] as number) - figures.purchasedFen) / (figures.companyFen ?? 1);
  if (short.quantity === 'bestGradeForCredit') return GRADES.findIndex((grade) => grade === short.actual) - rank;
  return Number(short.threshold) - Number(short.actual);
}
