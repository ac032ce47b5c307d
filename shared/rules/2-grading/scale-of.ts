import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { Scale } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';
import type { Comparison, Explanation, NextStep, Verdict } from '../verdict.ts';
import { compileGrading, type CompiledGrading } from './compile-grading.ts';
import { purchasesAreLarge, purchasesAreSmall } from './conditions.ts';
import type { GradingFigures } from './grading-figures.ts';
import { gradingWindow } from './grading-window.ts';

/** §2.1.2 by the tonnes of the last 12 closed months: large from a figure on, small below another, medium in between. */
export function scaleOf(figures: Pick<GradingFigures, 'purchasedKg'>, parameters: ParameterSet, asOf: LocalDate): Verdict<Scale> {
  const kg = figures.purchasedKg;
  const explanation: Explanation = { clause: '§2.1.2', asOf, ...gradingWindow(asOf), comparisons: [], nextStep: null, remarks: [] };
  if (kg === null) return { status: 'incomplete', missing: ['purchasedKg'], explanation };
  const grading = compileGrading(parameters.values, null);
  const large = purchasesAreLarge(kg, grading);
  const small = purchasesAreSmall(kg, grading);
  const value: Scale = large ? 'large' : small ? 'small' : 'medium';
  const comparisons = large
    ? [largeComparison(kg, parameters, large)]
    : [largeComparison(kg, parameters, large), smallComparison(kg, parameters, small)];
  return { status: 'met', value, explanation: { ...explanation, comparisons, nextStep: nextScale(value, kg, grading) } };
}

function largeComparison(kg: number, parameters: ParameterSet, holds: boolean): Comparison {
  return {
    ...purchase(kg),
    towards: 'large',
    relation: 'atLeast',
    threshold: parameters.values.scaleLargeFromKg,
    parameter: 'scaleLargeFromKg',
    parameterFrom: parameters.from.scaleLargeFromKg,
    holds,
  };
}

function smallComparison(kg: number, parameters: ParameterSet, holds: boolean): Comparison {
  return {
    ...purchase(kg),
    towards: 'small',
    relation: 'below',
    threshold: parameters.values.scaleSmallBelowKg,
    parameter: 'scaleSmallBelowKg',
    parameterFrom: parameters.from.scaleSmallBelowKg,
    holds,
  };
}

function purchase(kg: number): Pick<Comparison, 'clause' | 'quantity' | 'unit' | 'actual'> {
  return { clause: '§2.1.2', quantity: 'annualPurchase', unit: 'kg', actual: kg };
}

function nextScale(value: Scale, kg: number, grading: CompiledGrading): NextStep | null {
  if (value === 'large') return null;
  const [next, from] = value === 'medium' ? (['large', grading.largeFromKg] as const) : (['medium', grading.smallBelowKg] as const);
  return { value: next, quantity: 'annualPurchase', unit: 'kg', missing: from - kg };
}
