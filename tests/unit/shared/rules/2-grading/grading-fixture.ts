import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../../../shared/records/parameter-version.ts';
import type { GradingFigures } from '../../../../../shared/rules/2-grading/grading-figures.ts';

/** A customer with exactly 5 % of a company that sold 1,000,000.00 yuan, every month, for three years. */
export function figuresOf(figures: Partial<GradingFigures> = {}): GradingFigures {
  return {
    purchasedKg: 500_000,
    purchasedFen: 5_000_000,
    companyFen: 100_000_000,
    activeMonths: 12,
    yearsOfCooperation: 3,
    credit: 'good',
    ...figures,
  };
}

export function parametersWith(values: ParameterVersion['values'] = {}, effectiveFrom = '2026-01-01', on = effectiveFrom): ParameterSet {
  return parametersAt([{ id: 'v', effectiveFrom, values, who: '王經理', at: 1, reason: '年度檢討' }], on);
}
