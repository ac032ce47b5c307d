import { describe, expect, it } from 'vitest';
import { nextAssessment, type AssessmentSituation, type NextAssessment } from '../../../../../shared/rules/5-credit/index.ts';
import { approved, parametersWith } from './assessment-fixture.ts';

const STEADY = parametersWith();

function next(situation: Partial<AssessmentSituation>, asOf: string, parameters = STEADY): NextAssessment | null {
  return nextAssessment({ assessments: [], grade: 'A', creditSince: null, ...situation }, parameters, asOf);
}

describe('§5.1.1 a new customer is assessed before its first credit', () => {
  it('is not asked for while there is no credit', () => {
    expect(next({}, '2026-11-23')).toBeNull();
    expect(next({ creditSince: '2026-11-24' }, '2026-11-23')).toBeNull();
  });

  it('is due from the day of the first credit on, also while a sheet waits for approval', () => {
    const situation = { creditSince: '2026-11-20', assessments: [approved({ state: 'submitted' })] };
    expect(next(situation, '2026-11-20')).toMatchObject({ occasion: 'first', dueOn: '2026-11-20', overdueDays: 0 });
    expect(next(situation, '2026-11-23')).toMatchObject({ occasion: 'first', overdueDays: 3, last: null, months: null });
  });
});

describe('§5.1.1 existing customers on the cycle of their grade', () => {
  const assessments = [approved({ asOf: '2026-03-31' }), approved({ id: 'older', asOf: '2024-03-31' })];

  it.each([
    ['A', '2027-03-31', 'creditReviewAMonths'],
    ['B', '2027-03-31', 'creditReviewBMonths'],
    ['C', '2026-09-30', 'creditReviewCMonths'],
    ['D', '2026-09-30', 'creditReviewDMonths'],
    [null, '2026-09-30', 'creditReviewDMonths'],
  ] as const)('%s is due on %s', (grade, dueOn, parameter) => {
    expect(next({ assessments, grade }, '2026-11-23')).toMatchObject({ occasion: 'periodic', dueOn, parameter });
  });

  it.each([
    ['2026-09-29', -1],
    ['2026-09-30', 0],
    ['2026-10-01', 1],
  ])('on %s a C customer is %d days past it', (asOf, overdueDays) => {
    expect(next({ assessments, grade: 'C' }, asOf)?.overdueDays).toBe(overdueDays);
  });

  it('takes the cycle of the day', () => {
    const on = (day: string) => parametersWith({ creditReviewAMonths: 6 }, '2026-08-01', day);
    expect(next({ assessments }, '2026-07-31', on('2026-07-31'))).toMatchObject({ dueOn: '2027-03-31', parameterFrom: '2000-01-01' });
    expect(next({ assessments }, '2026-08-01', on('2026-08-01'))).toMatchObject({ dueOn: '2026-09-30', parameterFrom: '2026-08-01' });
  });

  it('knows nothing of a sheet of a later day', () => {
    expect(next({ assessments: [approved({ asOf: '2026-03-31' })], creditSince: '2026-01-01' }, '2026-03-30')?.occasion).toBe('first');
  });
});
