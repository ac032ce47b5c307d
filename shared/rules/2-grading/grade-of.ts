import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { Grade } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';
import type { Comparison, Explanation, Quantity, Remark, Verdict } from '../verdict.ts';
import { compareGrade } from './compare-grade.ts';
import { compileGrading } from './compile-grading.ts';
import { GRADES, type GradingFigures } from './grading-figures.ts';
import { gradingWindow } from './grading-window.ts';
import { nextGrade } from './next-grade.ts';

const HELD_BACK: Readonly<Partial<Record<Quantity, Remark>>> = {
  activeMonths: 'heldBackByActiveMonths',
  yearsOfCooperation: 'heldBackByYears',
  bestGradeForCredit: 'cappedByCredit',
};

/**
 * §2.2: the best grade all of whose conditions hold - share of the company's sales, closeness, stability, credit - else D.
 * The comparisons run from A to the grade given, so that they show what kept the customer from each better one.
 */
export function gradeOf(figures: GradingFigures, parameters: ParameterSet, asOf: LocalDate): Verdict<Grade> {
  const explanation: Explanation = { clause: '§2.2', asOf, ...gradingWindow(asOf), comparisons: [], nextStep: null, remarks: [] };
  const grading = compileGrading(parameters.values, figures.companyFen);
  if (!grading.comparable) return { status: 'incomplete', missing: ['companySales'], explanation };
  const candidates = [0, 1, 2].map((rank) => compareGrade(rank, figures, parameters, grading));
  const found = candidates.findIndex((comparisons) => comparisons.every((comparison) => comparison.holds));
  const rank = found < 0 ? 3 : found;
  const shown = candidates.slice(0, rank + 1);
  const nextStep = rank === 0 ? null : nextGrade(rank - 1, candidates[rank - 1] ?? [], figures, grading);
  return {
    status: 'met',
    value: GRADES[rank] as Grade,
    explanation: {
      ...explanation,
      comparisons: shown.flat(),
      nextStep,
      remarks: [...unknowns(figures), ...heldBack(candidates.slice(0, rank))],
    },
  };
}

function unknowns(figures: GradingFigures): readonly Remark[] {
  const credit: readonly Remark[] = figures.credit === 'notYetAssessed' ? ['creditNotYetAssessed'] : [];
  return figures.yearsOfCooperation === null ? [...credit, 'yearsUnknown'] : credit;
}

/** What kept the customer from better grades whose share it reaches. */
function heldBack(missed: readonly (readonly Comparison[])[]): readonly Remark[] {
  const reached = missed.filter((comparisons) => comparisons.some(({ quantity, holds }) => quantity === 'shareOfSales' && holds));
  const remarks = reached.flat().flatMap(({ quantity, holds }) => (holds ? [] : (HELD_BACK[quantity] ?? [])));
  return [...new Set(remarks)];
}
