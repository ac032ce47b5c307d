import { describe, expect, it } from 'vitest';
import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import {
  compileGrading,
  creditRank,
  gradeOf,
  GRADES,
  industryOf,
  quickGrade,
  quickScale,
  scaleOf,
  yearsOfCooperation,
} from '../../../../../shared/rules/2-grading/index.ts';
import { standingOf } from '../../../../../shared/rules/5-credit/index.ts';
import { GRADE_EXAMPLES, INDUSTRY_EXAMPLES, SCALE_EXAMPLES, type GradeExample } from '../../../../fixtures/worked-examples/2-grading.ts';
import { comparedFigures, outcomeOf } from '../../../../fixtures/worked-examples/compared-figures.ts';
import { approved } from '../5-credit/assessment-fixture.ts';

function inForce({ decided, asOf }: Pick<GradeExample, 'decided' | 'asOf'>): ParameterSet {
  const versions = decided.map(({ from, values }) => ({ id: from, effectiveFrom: from, values, who: '王經理', at: 1, reason: '年度檢討' }));
  return parametersAt(versions, asOf);
}

describe('worked examples of §2.1.1', () => {
  it.each(INDUSTRY_EXAMPLES)('$story', ({ industry, asOf, expected }) => {
    expect(outcomeOf(industryOf(industry, asOf))).toBe(expected);
  });
});

describe('worked examples of §2.1.2', () => {
  it.each(SCALE_EXAMPLES)('$story', (example) => {
    const parameters = inForce(example);
    const verdict = scaleOf(example, parameters, example.asOf);
    expect(outcomeOf(verdict)).toBe(example.expected);
    expect(comparedFigures(verdict)).toEqual(example.reasons);
    if (example.purchasedKg === null) return;
    const quick = quickScale(example.purchasedKg, compileGrading(parameters.values, null));
    expect(['large', 'medium', 'small'][quick]).toBe(example.expected);
  });
});

describe('worked examples of §2.2', () => {
  it.each(GRADE_EXAMPLES)('$story', (example) => {
    const { asOf, purchasedFen, companyFen, activeMonths, since, firstPurchase, assessments } = example;
    const parameters = inForce(example);
    const years = yearsOfCooperation(since, firstPurchase, asOf);
    const credit = standingOf(
      assessments.map((each) => approved({ ...each, id: each.effectiveFrom })),
      asOf,
    );
    const figures = { purchasedKg: null, purchasedFen, companyFen, activeMonths, yearsOfCooperation: years, credit };
    const verdict = gradeOf(figures, parameters, asOf);
    expect(outcomeOf(verdict)).toBe(example.expected);
    expect(comparedFigures(verdict)).toEqual(example.reasons);
    expect(verdict.explanation.remarks).toEqual(example.remarks);
    const grading = compileGrading(parameters.values, companyFen);
    const rank = quickGrade(purchasedFen, activeMonths, years ?? -1, creditRank(credit), grading);
    expect(rank === -1 ? 'incomplete: companySales' : GRADES[rank]).toBe(example.expected);
  });
});
