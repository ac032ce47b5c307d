import { describe, expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import { benefitsOf, type BenefitFigures } from '../../../../../shared/rules/4-relationship/index.ts';

const parameters = parametersAt([], '2026-11-26');
const good: BenefitFigures = { yearsOfCooperation: 3, grade: 'B', credit: 'good', suspended: false };
const failing = (figures: Partial<BenefitFigures>) =>
  benefitsOf({ ...good, ...figures }, parameters)
    .conditions.filter(({ holds }) => !holds)
    .map(({ quantity }) => quantity);

describe('§4.4.3 benefits of long-term good customers', () => {
  it('are given when every condition holds, at its threshold and over it', () => {
    expect(benefitsOf(good, parameters)).toMatchObject({ qualifies: true, discountShare: 0.01, prioritySupply: true });
    expect(failing({ yearsOfCooperation: 4, grade: 'A' })).toEqual([]);
  });

  it('are not given just under one, and say which', () => {
    expect(failing({ yearsOfCooperation: 2 })).toEqual(['yearsOfCooperation']);
    expect(failing({ grade: 'C' })).toEqual(['grade']);
    expect(failing({ credit: 'fair' })).toEqual(['credit']);
    expect(failing({ suspended: true })).toEqual(['notSuspended']);
  });

  it('what is unknown does not hold', () => {
    expect(failing({ yearsOfCooperation: null, grade: null, credit: 'notYetAssessed' })).toEqual(['yearsOfCooperation', 'grade', 'credit']);
  });
});
