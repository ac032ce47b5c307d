import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../../../shared/rules/2-grading/grade-of.ts';
import type { GradingFigures } from '../../../../../shared/rules/2-grading/grading-figures.ts';
import type { Explanation } from '../../../../../shared/rules/verdict.ts';
import { figuresOf, parametersWith } from './grading-fixture.ts';

const AS_OF = '2026-11-23';
const STEADY = parametersWith();

function gradeFor(figures: Partial<GradingFigures>, parameters = STEADY): string {
  const verdict = gradeOf(figuresOf(figures), parameters, AS_OF);
  return verdict.status === 'met' ? verdict.value : verdict.status;
}

function explain(figures: Partial<GradingFigures>): Explanation {
  return gradeOf(figuresOf(figures), STEADY, AS_OF).explanation;
}

describe('§2.2 share of the company sales', () => {
  it.each([
    ['exactly 5 %', 5_000_000, 'A'],
    ['one fen under 5 %', 4_999_999, 'B'],
    ['one fen over 5 %', 5_000_001, 'A'],
    ['exactly 2 %', 2_000_000, 'B'],
    ['one fen under 2 %', 1_999_999, 'C'],
    ['one fen over 2 %', 2_000_001, 'B'],
    ['exactly 0.5 %', 500_000, 'C'],
    ['one fen under 0.5 %', 499_999, 'D'],
    ['one fen over 0.5 %', 500_001, 'C'],
    ['nothing bought', 0, 'D'],
    ['more returned than bought', -1, 'D'],
  ])('%s', (_, purchasedFen, grade) => {
    expect(gradeFor({ purchasedFen })).toBe(grade);
  });

  it('is exact where products would pass 2^53', () => {
    const companyFen = 9_000_000_000_000_001;
    const leastFen = Number((BigInt(companyFen) * 50_000n + 999_999n) / 1_000_000n);
    expect(gradeFor({ companyFen, purchasedFen: leastFen })).toBe('A');
    expect(gradeFor({ companyFen, purchasedFen: leastFen - 1 })).toBe('B');
  });

  it('counts a third of a fen as short', () => {
    expect(gradeFor({ companyFen: 101, purchasedFen: 5 })).toBe('B');
    expect(gradeFor({ companyFen: 101, purchasedFen: 6 })).toBe('A');
  });
});

describe('§2.2 closeness and stability', () => {
  it.each([
    [9, 'A'],
    [8, 'B'],
    [10, 'A'],
    [6, 'B'],
    [5, 'C'],
    [3, 'C'],
    [2, 'D'],
  ])('an A share bought in %d months', (activeMonths, grade) => {
    expect(gradeFor({ activeMonths })).toBe(grade);
  });

  it.each([
    [1, 'A'],
    [0, 'B'],
    [2, 'A'],
  ])('an A share after %d years', (yearsOfCooperation, grade) => {
    expect(gradeFor({ yearsOfCooperation })).toBe(grade);
  });

  it('does not hold unknown years against the customer, and says so', () => {
    expect(gradeFor({ yearsOfCooperation: null })).toBe('A');
    expect(explain({ yearsOfCooperation: null }).remarks).toContain('yearsUnknown');
  });

  it('says which condition kept an A share from A and from B', () => {
    const explanation = explain({ activeMonths: 3 });
    expect(explanation.remarks).toEqual(['heldBackByActiveMonths']);
    expect(explanation.comparisons.filter(({ holds }) => !holds).map(({ towards, quantity }) => [towards, quantity])).toEqual([
      ['A', 'activeMonths'],
      ['B', 'activeMonths'],
    ]);
    expect(explain({ yearsOfCooperation: 0 }).remarks).toEqual(['heldBackByYears']);
  });
});

describe('§2.2 credit', () => {
  it.each([
    ['good', 'A'],
    ['fair', 'B'],
    ['poor', 'C'],
    ['notYetAssessed', 'A'],
  ] as const)('%s credit lets an A customer have at best %s', (credit, grade) => {
    expect(gradeFor({ credit })).toBe(grade);
  });

  it('never lifts a grade', () => {
    expect(gradeFor({ credit: 'good', purchasedFen: 2_000_000 })).toBe('B');
  });

  it('remarks that credit is not yet assessed', () => {
    expect(explain({ credit: 'notYetAssessed' }).remarks).toEqual(['creditNotYetAssessed']);
  });

  it('shows the cap as a comparison with its parameter', () => {
    const explanation = explain({ credit: 'poor' });
    expect(explanation.remarks).toEqual(['cappedByCredit']);
    expect(explanation.comparisons).toContainEqual({
      towards: 'A',
      clause: '§2.2',
      quantity: 'bestGradeForCredit',
      unit: 'grade',
      relation: 'atLeast',
      actual: 'C',
      threshold: 'A',
      parameter: 'bestGradeWithPoorCredit',
      parameterFrom: '2000-01-01',
      holds: false,
    });
    expect(explanation.nextStep).toEqual({ value: 'B', quantity: 'bestGradeForCredit', unit: 'grade', missing: 1 });
  });
});

describe('§2.2 next step', () => {
  it('is 0.4 points from B with a share of 1.6 %', () => {
    const { nextStep } = explain({ purchasedFen: 1_600_000 });
    expect(nextStep).toMatchObject({ value: 'B', quantity: 'shareOfSales', unit: 'share' });
    expect(nextStep?.missing).toBeCloseTo(0.004, 12);
  });

  it('counts months when the share is already there', () => {
    expect(explain({ activeMonths: 7 }).nextStep).toEqual({ value: 'A', quantity: 'activeMonths', unit: 'months', missing: 2 });
  });

  it('has nowhere to go from A', () => {
    expect(explain({}).nextStep).toBeNull();
  });
});

describe('§2.2 incomplete', () => {
  it.each([null, 0, -5])('company sales of %s refuse nobody: the grade is incomplete', (companyFen) => {
    const verdict = gradeOf(figuresOf({ companyFen }), STEADY, AS_OF);
    expect(verdict).toMatchObject({ status: 'incomplete', missing: ['companySales'] });
  });
});

describe('§2.2 on the day a parameter changes', () => {
  it.each([
    ['2025-12-31', 'A', '2000-01-01'],
    ['2026-01-01', 'B', '2026-01-01'],
  ])('on %s 5 %% is %s', (day, grade, from) => {
    const verdict = gradeOf(figuresOf(), parametersWith({ gradeAFromShare: 0.050001 }, '2026-01-01', day), day);
    expect(verdict).toMatchObject({ status: 'met', value: grade });
    expect(verdict.explanation.comparisons[0]).toMatchObject({ parameter: 'gradeAFromShare', parameterFrom: from });
  });

  it('names the 12 closed months', () => {
    expect(explain({})).toMatchObject({ clause: '§2.2', asOf: AS_OF, from: '2025-11-01', to: '2026-10-31' });
  });
});
