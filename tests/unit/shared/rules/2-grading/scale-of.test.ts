import { describe, expect, it } from 'vitest';
import { industryOf } from '../../../../../shared/rules/2-grading/industry-of.ts';
import { scaleOf } from '../../../../../shared/rules/2-grading/scale-of.ts';
import { parametersWith } from './grading-fixture.ts';

const AS_OF = '2026-11-23';

describe('§2.1.2 scale', () => {
  it.each([
    [10_000_000, 'large'],
    [9_999_999, 'medium'],
    [10_000_001, 'large'],
    [1_000_000, 'medium'],
    [999_999, 'small'],
    [1_000_001, 'medium'],
    [0, 'small'],
  ])('%d kg in 12 closed months is %s', (purchasedKg, scale) => {
    expect(scaleOf({ purchasedKg }, parametersWith(), AS_OF)).toMatchObject({ status: 'met', value: scale });
  });

  it('tells how much is missing to the next scale', () => {
    expect(scaleOf({ purchasedKg: 999_000 }, parametersWith(), AS_OF).explanation.nextStep).toEqual({
      value: 'medium',
      quantity: 'annualPurchase',
      unit: 'kg',
      missing: 1000,
    });
    expect(scaleOf({ purchasedKg: 9_000_000 }, parametersWith(), AS_OF).explanation.nextStep).toMatchObject({
      value: 'large',
      missing: 1_000_000,
    });
    expect(scaleOf({ purchasedKg: 10_000_000 }, parametersWith(), AS_OF).explanation.nextStep).toBeNull();
  });

  it('compares with both figures, and the explanation names their date', () => {
    const { comparisons } = scaleOf({ purchasedKg: 500 }, parametersWith({ scaleSmallBelowKg: 2_000_000 }), AS_OF).explanation;
    expect(
      comparisons.map(({ towards, relation, threshold, parameterFrom, holds }) => [towards, relation, threshold, parameterFrom, holds]),
    ).toEqual([
      ['large', 'atLeast', 10_000_000, '2000-01-01', false],
      ['small', 'below', 2_000_000, '2026-01-01', true],
    ]);
  });

  it.each([
    ['2025-12-31', 'medium'],
    ['2026-01-01', 'small'],
  ])('on %s, the day around a change, 1,500 t is %s', (day, scale) => {
    expect(scaleOf({ purchasedKg: 1_500_000 }, parametersWith({ scaleSmallBelowKg: 2_000_000 }, '2026-01-01', day), day)).toMatchObject({
      value: scale,
    });
  });

  it('is incomplete while no weight is known', () => {
    expect(scaleOf({ purchasedKg: null }, parametersWith(), AS_OF)).toMatchObject({ status: 'incomplete', missing: ['purchasedKg'] });
  });
});

describe('§2.1.1 industry', () => {
  it('is what the record says', () => {
    expect(industryOf('construction', AS_OF)).toMatchObject({ status: 'met', value: 'construction', explanation: { clause: '§2.1.1' } });
  });

  it('is incomplete, not refused, while unknown', () => {
    expect(industryOf(null, AS_OF)).toMatchObject({ status: 'incomplete', missing: ['industry'] });
  });
});
