import { describe, expect, it } from 'vitest';
import { checkParameters } from '../../../../shared/policy/check-parameters.ts';
import { PARAMETERS } from '../../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';

const defaults: Readonly<Record<string, number | string>> = parametersAt([], '2026-01-01').values;

describe('the parameters', () => {
  it('have keys of their own, a clause of their chapter, and a default within bounds', () => {
    expect(new Set(PARAMETERS.map(({ key }) => key)).size).toBe(PARAMETERS.length);
    for (const parameter of PARAMETERS)
      expect(parameter.clause, parameter.key).toMatch(new RegExp(`^§${parameter.chapter}\\.\\d(\\.\\d)?$`));
    expect(checkParameters(parametersAt([], '2026-01-01').values)).toEqual([]);
  });

  it('hold the figures that the policy itself names as defaults', () => {
    expect(defaults).toMatchObject({
      scaleLargeFromKg: 10_000_000,
      scaleSmallBelowKg: 1_000_000,
      gradeAFromShare: 0.05,
      gradeBFromShare: 0.02,
      gradeCFromShare: 0.005,
      bestGradeWithPoorCredit: 'C',
      visitEveryMonthsA: 3,
      visitEveryMonthsB: 6,
      visitEveryMonthsC: 12,
      visitEveryMonthsD: 0,
      complaintContactWorkingHours: 2,
      complaintSolutionWorkingDays: 3,
      pointsPerFen: 100_000,
      pointsEarned: 1,
    });
  });

  it('reach every chapter that has figures', () => {
    expect([...new Set(PARAMETERS.map(({ chapter }) => chapter))]).toEqual([2, 3, 4, 5, 6, 7]);
  });
});
