import { describe, expect, it } from 'vitest';
import { checkParameters } from '../../../../shared/policy/check-parameters.ts';
import { checkParameterVersions } from '../../../../shared/policy/check-parameter-versions.ts';
import type { ParameterKey } from '../../../../shared/policy/parameters.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';

const defaults = parametersAt([], '2026-01-01').values;

function problemsWith(values: Partial<Record<ParameterKey, unknown>>): ReturnType<typeof checkParameters> {
  return checkParameters({ ...defaults, ...values });
}

describe('checkParameters', () => {
  it('§2.2 refuses grade bands that overlap or are empty, and names both figures', () => {
    expect(problemsWith({ gradeBFromShare: 0.049999 })).toEqual([]);
    expect(problemsWith({ gradeBFromShare: 0.05 })).toEqual([
      { code: 'bandsOverlap', keys: ['gradeAFromShare', 'gradeBFromShare'], figures: [0.05, 0.05] },
    ]);
    expect(problemsWith({ gradeCFromShare: 0.03 })).toEqual([
      { code: 'bandsOverlap', keys: ['gradeBFromShare', 'gradeCFromShare'], figures: [0.02, 0.03] },
    ]);
  });

  it('§2.1.2 refuses medium above large', () => {
    expect(problemsWith({ scaleSmallBelowKg: 9_999_999 })).toEqual([]);
    expect(problemsWith({ scaleSmallBelowKg: 10_000_000 }).map(({ code }) => code)).toEqual(['mediumAboveLarge']);
  });

  it('§2.2 refuses a better grade that asks for less closeness or fewer years', () => {
    expect(problemsWith({ gradeBActiveMonths: 9 })).toEqual([]);
    expect(problemsWith({ gradeBActiveMonths: 10 }).map(({ code }) => code)).toEqual(['betterGradeEasier']);
    expect(problemsWith({ gradeCYears: 1 }).map(({ keys }) => keys)).toEqual([['gradeBYears', 'gradeCYears']]);
  });

  it('§2.2 refuses poor credit that allows more than fair credit', () => {
    expect(problemsWith({ bestGradeWithPoorCredit: 'B' })).toEqual([]);
    expect(problemsWith({ bestGradeWithPoorCredit: 'A' }).map(({ code }) => code)).toEqual(['capsCross']);
  });

  it('§4.1.1 refuses rarer visits to better customers; D may be as needed', () => {
    expect(problemsWith({ visitEveryMonthsA: 7 }).map(({ code }) => code)).toEqual(['visitsCross']);
    expect(problemsWith({ visitEveryMonthsA: 0 }).map(({ code }) => code)).toEqual(['outOfBounds']);
    expect(problemsWith({ visitEveryMonthsD: 0 })).toEqual([]);
  });

  it('§5.2.1 and §5.3 refuse limits and steps out of order', () => {
    expect(problemsWith({ creditLimitFairFen: 500_000_001 }).map(({ code }) => code)).toEqual(['limitsCross']);
    expect(problemsWith({ ageingBand2Days: 30 }).map(({ code }) => code)).toEqual(['ageingBandsOverlap']);
    expect(problemsWith({ dunningPhoneDays: 31 }).map(({ code }) => code)).toEqual(['stepsOutOfOrder']);
    expect(problemsWith({ creditReassessedAfterDays: 91 }).map(({ code }) => code)).toEqual(['stepsOutOfOrder']);
  });

  it('§7.3.1 refuses weights that do not add up to 100, and says what they add up to', () => {
    expect(problemsWith({ weightSales: 41 })).toMatchObject([{ code: 'weightsNot100', figures: [101] }]);
    expect(problemsWith({ weightSales: 35, weightNewCustomers: 10 })).toEqual([]);
  });

  it('§5.1.1 refuses weights of an assessment that do not add up to 100, apart from those of §7.3.1', () => {
    expect(problemsWith({ assessWeightLateDays: 16 })).toMatchObject([{ code: 'weightsNot100', figures: [101] }]);
    expect(problemsWith({ assessWeightLateDays: 16 })[0]?.keys).toContain('assessWeightLateDays');
    expect(problemsWith({ assessWeightLateDays: 16, assessWeightOverdueRatio: 14 })).toEqual([]);
    expect(problemsWith({ assessWeightLateDays: 16, weightSales: 39 }).map(({ figures }) => figures)).toEqual([[101], [99]]);
  });

  it('§5.1.3 and §5.2.1 refuse standings that overlap, and worse customers who get more', () => {
    expect(problemsWith({ assessFairFromScore: 79 })).toEqual([]);
    expect(problemsWith({ assessFairFromScore: 80 }).map(({ code }) => code)).toEqual(['standingsOverlap']);
    expect(problemsWith({ limitTurnoverMonthsFair: 2 })).toEqual([]);
    expect(problemsWith({ limitTurnoverMonthsFair: 3 }).map(({ code }) => code)).toEqual(['limitMonthsCross']);
    expect(problemsWith({ limitFactorD: 1 })).toEqual([]);
    expect(problemsWith({ limitFactorD: 1.000001 }).map(({ code }) => code)).toEqual(['limitFactorsCross']);
  });

  it('§5 takes choices of its list only, and no score above 100', () => {
    expect(problemsWith({ gateWithoutLimit: 'stop', ageingBase: 'date' })).toEqual([]);
    expect(problemsWith({ gateWithoutLimit: 'refuse' })).toMatchObject([{ code: 'notAChoice', figures: ['pass', 'warn', 'stop'] }]);
    expect(problemsWith({ ageingBase: 'shippedOn' }).map(({ code }) => code)).toEqual(['notAChoice']);
    expect(problemsWith({ assessGoodFromScore: 101 }).map(({ code }) => code)).toEqual(['outOfBounds']);
    expect(problemsWith({ overdueRatioWorst: 0 }).map(({ code }) => code)).toEqual(['outOfBounds']);
  });

  it('refuses wrong kinds, figures out of bounds, broken units and unknown words', () => {
    expect(problemsWith({ gradeAFromShare: '5%' })).toMatchObject([{ code: 'wrongType', keys: ['gradeAFromShare'] }]);
    expect(problemsWith({ gradeAFromShare: Number.NaN })).toMatchObject([{ code: 'wrongType' }]);
    expect(problemsWith({ gradeAFromShare: undefined })).toMatchObject([{ code: 'wrongType' }]);
    expect(problemsWith({ gradeAFromShare: 1.000001 })).toEqual([
      { code: 'outOfBounds', keys: ['gradeAFromShare'], figures: [0.000001, 1] },
    ]);
    expect(problemsWith({ gradeAFromShare: 0.051234 })).toEqual([]);
    expect(problemsWith({ gradeAFromShare: 0.0512345 })).toMatchObject([{ code: 'tooPrecise' }]);
    expect(problemsWith({ gradeAActiveMonths: 9.5 })).toMatchObject([{ code: 'tooPrecise' }]);
    expect(problemsWith({ bestGradeWithFairCredit: 'E' })).toMatchObject([{ code: 'notAChoice', figures: ['A', 'B', 'C', 'D'] }]);
  });

  it('finds every problem at once', () => {
    expect(problemsWith({ scaleSmallBelowKg: 20_000_000, gradeCFromShare: 0.5, weightSales: 0 }).map(({ code }) => code)).toEqual([
      'mediumAboveLarge',
      'bandsOverlap',
      'weightsNot100',
    ]);
  });
});

describe('checkParameterVersions', () => {
  it('finds a clash that a new version makes with one that takes effect later', () => {
    const later = { id: 'later', effectiveFrom: '2026-03-01', values: { gradeAFromShare: 0.03 }, who: '', at: 1, reason: '' };
    const sooner = { id: 'sooner', effectiveFrom: '2026-01-01', values: { gradeBFromShare: 0.04 }, who: '', at: 2, reason: '' };
    expect(checkParameterVersions([later])).toEqual([]);
    expect(checkParameterVersions([later, sooner])).toMatchObject([{ code: 'bandsOverlap', on: '2026-03-01' }]);
  });
});
