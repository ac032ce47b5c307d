import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { proposedLimit, type LimitFigures, type LimitVerdict } from '../../../../../shared/rules/5-credit/index.ts';
import { parametersWith } from './assessment-fixture.ts';

const AS_OF = '2026-11-23';
const STEADY = parametersWith();

/** 12,000,000.00 yuan a year: 1,000,000.00 a month. */
const YEAR: LimitFigures = { standing: 'good', grade: 'C', turnoverFen: 1_200_000_000 };

function propose(patch: Partial<LimitFigures> = {}, parameters = STEADY): LimitVerdict {
  return proposedLimit({ ...YEAR, ...patch }, parameters, AS_OF);
}

function fenOf(verdict: LimitVerdict): number | string {
  return verdict.status === 'met' ? verdict.value : verdict.status;
}

describe('§5.2.1 the limit by standing, turnover and grade', () => {
  it.each([
    ['good', 'A', 300_000_000],
    ['good', 'B', 240_000_000],
    ['good', 'C', 200_000_000],
    ['good', 'D', 100_000_000],
    ['fair', 'C', 100_000_000],
    ['fair', 'D', 50_000_000],
    ['poor', 'A', 0],
  ] as const)('%s credit of %s', (standing, grade, fen) => {
    expect(fenOf(propose({ standing, grade }))).toBe(fen);
  });

  it('explains every factor with its parameter, its day and what it comes to', () => {
    const { steps, explanation } = propose({ grade: 'A' }, parametersWith({ limitFactorA: 2 }));
    expect(steps.map(({ step, figure, parameterFrom, resultFen }) => [step, figure, parameterFrom, resultFen])).toEqual([
      ['turnover', 1_200_000_000, null, 100_000_000],
      ['months', 2, '2000-01-01', 200_000_000],
      ['grade', 2, '2026-01-01', 400_000_000],
      ['cap', 500_000_000, '2000-01-01', 400_000_000],
      ['rounding', 1_000_000, '2000-01-01', 400_000_000],
    ]);
    expect(explanation).toMatchObject({ clause: '§5.2.1', from: '2025-11-01', to: '2026-10-31' });
  });

  it.each([
    [600_000_000 * 5 - 12, 499_000_000, true],
    [600_000_000 * 5, 500_000_000, true],
    [600_000_000 * 5 + 12, 500_000_000, false],
  ])('a turnover of %d fen meets the cap of good credit', (turnoverFen, fen, holds) => {
    const verdict = propose({ turnoverFen });
    expect(fenOf(verdict)).toBe(fen);
    expect(verdict.explanation.comparisons).toMatchObject([{ quantity: 'limitByTurnover', parameter: 'creditLimitGoodFen', holds }]);
  });

  it.each([
    [6_000_000, 1_000_000],
    [5_999_999, 0],
    [6_000_001, 1_000_000],
    [11_999_999, 1_000_000],
    [12_000_000, 2_000_000],
  ])('rounds down only: a turnover of %d fen proposes %d', (turnoverFen, fen) => {
    expect(fenOf(propose({ turnoverFen }))).toBe(fen);
  });

  it('is 0 without turnover, says why, and never below 0', () => {
    expect(propose({ turnoverFen: 0 })).toMatchObject({ status: 'met', value: 0, explanation: { remarks: ['noTurnover'] } });
    expect(propose({ turnoverFen: -600_000_000 })).toMatchObject({ value: 0, explanation: { remarks: ['noTurnover'] } });
  });

  it('takes the figures of the day', () => {
    const on = (day: string) => parametersWith({ creditLimitGoodFen: 150_000_000, creditLimitPoorFen: 2_500_000 }, '2026-01-01', day);
    expect(fenOf(propose({}, on('2025-12-31')))).toBe(200_000_000);
    expect(fenOf(propose({}, on('2026-01-01')))).toBe(150_000_000);
    expect(fenOf(propose({ standing: 'poor' }, on('2026-01-01')))).toBe(2_000_000);
  });
});

describe('§5.2.1 incomplete is never refusal', () => {
  it('asks for an assessment, a grade, a turnover', () => {
    expect(propose({ standing: 'notYetAssessed', grade: null, turnoverFen: null })).toMatchObject({
      status: 'incomplete',
      missing: ['creditAssessment', 'grade', 'turnover'],
      steps: [],
    });
    expect(fenOf(propose({ grade: null }))).toBe('incomplete');
    expect(fenOf(propose({ turnoverFen: null }))).toBe('incomplete');
  });

  it('needs neither to say that poor credit gets none', () => {
    expect(fenOf(propose({ standing: 'poor', grade: null, turnoverFen: null }))).toBe(0);
  });
});

describe('laws of §5.2.1', () => {
  const figures = fc.record({
    standing: fc.constantFrom('good', 'fair', 'poor'),
    grade: fc.constantFrom('A', 'B', 'C', 'D'),
    turnoverFen: fc.oneof(fc.nat(), fc.integer({ min: 0, max: 1_000_000_000_000_000 })),
  });
  const values = fc.record({
    creditLimitGoodFen: fc.nat({ max: 1_000_000_000 }),
    creditLimitFairFen: fc.nat({ max: 1_000_000_000 }),
    creditLimitPoorFen: fc.nat({ max: 1_000_000_000 }),
    limitRoundingFen: fc.integer({ min: 1, max: 10_000_000 }),
    limitFactorA: fc.nat({ max: 10_000_000 }).map((millionths) => millionths / 1_000_000),
  });
  const CAPS = { good: 'creditLimitGoodFen', fair: 'creditLimitFairFen', poor: 'creditLimitPoorFen' } as const;

  it('never above the cap, never below 0, whole units, and less than a unit is lost', () => {
    fc.assert(
      fc.property(figures, values, (customer, changed) => {
        const parameters = parametersWith(changed);
        const { steps, ...verdict } = proposedLimit(customer, parameters, AS_OF);
        const fen = verdict.status === 'met' ? verdict.value : Number.NaN;
        expect(fen).toBeLessThanOrEqual(parameters.values[CAPS[customer.standing]]);
        expect(fen).toBeGreaterThanOrEqual(0);
        expect(fen % changed.limitRoundingFen).toBe(0);
        const capped = steps.at(-2)?.resultFen ?? Number.NaN;
        expect(capped - fen).toBeGreaterThanOrEqual(0);
        expect(capped - fen).toBeLessThan(changed.limitRoundingFen);
      }),
    );
  });

  it('the formula is exact to the fen, cut down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_000_000_000_000_000 }), (turnoverFen) => {
        const product = propose({ turnoverFen, grade: 'B' }).steps[2]?.resultFen ?? Number.NaN;
        // 2 months at 1.2, of 12: a fifth.
        expect(BigInt(product)).toBe(BigInt(turnoverFen) / 5n);
      }),
    );
  });

  it('buying more never lowers the proposal', () => {
    fc.assert(
      fc.property(figures, fc.nat(), (customer, more) => {
        const lower = fenOf(proposedLimit(customer, STEADY, AS_OF));
        expect(fenOf(proposedLimit({ ...customer, turnoverFen: customer.turnoverFen + more }, STEADY, AS_OF))).toBeGreaterThanOrEqual(
          Number(lower),
        );
      }),
    );
  });
});
