import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import type { ParameterVersion } from '../../../../../shared/records/parameter-version.ts';
import {
  compileGrading,
  creditRank,
  gradeOf,
  GRADES,
  quickGrade,
  quickScale,
  scaleOf,
} from '../../../../../shared/rules/2-grading/index.ts';

const AS_OF = '2026-11-23';
const share = fc.integer({ min: 1, max: 1_000_000 }).map((millionths) => millionths / 1_000_000);
const grade = fc.constantFrom('A', 'B', 'C', 'D');
const months = fc.integer({ min: 0, max: 12 });
const years = fc.integer({ min: 0, max: 50 });
const kg = fc.integer({ min: 1000, max: 10_000_000_000 });

/** Also sets that the screen would refuse: the two must agree whatever they are given. */
const values = fc.record({
  scaleLargeFromKg: kg,
  scaleSmallBelowKg: kg,
  gradeAFromShare: share,
  gradeBFromShare: share,
  gradeCFromShare: share,
  gradeAActiveMonths: months,
  gradeBActiveMonths: months,
  gradeCActiveMonths: months,
  gradeAYears: years,
  gradeBYears: years,
  gradeCYears: years,
  bestGradeWithFairCredit: grade,
  bestGradeWithPoorCredit: grade,
});

const figures = fc
  .record({
    companyFen: fc.option(fc.oneof(fc.integer({ min: -10, max: 10_000 }), fc.maxSafeNat())),
    part: fc.double({ min: -0.01, max: 1, noNaN: true }),
    activeMonths: months,
    yearsOfCooperation: fc.option(years),
    credit: fc.constantFrom('good', 'fair', 'poor', 'notYetAssessed'),
    purchasedKg: kg,
  })
  .map(({ part, ...rest }) => ({ ...rest, purchasedFen: Math.round((rest.companyFen ?? 100) * part) }));

function parametersOf(changed: ParameterVersion['values']): ReturnType<typeof parametersAt> {
  return parametersAt([{ id: 'v', effectiveFrom: '2026-01-01', values: changed, who: '', at: 1, reason: '' }], AS_OF);
}

it('§2.2 the grade of the columns is the grade of the explanation, for all figures and parameters', () => {
  fc.assert(
    fc.property(figures, values, (customer, changed) => {
      const parameters = parametersOf(changed);
      const grading = compileGrading(parameters.values, customer.companyFen);
      const rank = quickGrade(
        customer.purchasedFen,
        customer.activeMonths,
        customer.yearsOfCooperation ?? -1,
        creditRank(customer.credit),
        grading,
      );
      const verdict = gradeOf(customer, parameters, AS_OF);
      expect(rank === -1 ? 'incomplete' : GRADES[rank]).toBe(verdict.status === 'met' ? verdict.value : verdict.status);
    }),
    { numRuns: 2000 },
  );
});

it('§2.1.2 the scale of the columns is the scale of the explanation', () => {
  fc.assert(
    fc.property(kg, values, (purchasedKg, changed) => {
      const parameters = parametersOf(changed);
      const verdict = scaleOf({ purchasedKg }, parameters, AS_OF);
      expect(['large', 'medium', 'small'][quickScale(purchasedKg, compileGrading(parameters.values, null))]).toBe(
        verdict.status === 'met' && verdict.value,
      );
    }),
  );
});

it('§2.2 the least amount of each band is exact for every company and share', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }), share, (companyFen, gradeAFromShare) => {
      const [least] = compileGrading(parametersOf({ gradeAFromShare }).values, companyFen).fromFen;
      const band = BigInt(Math.round(gradeAFromShare * 1_000_000)) * BigInt(companyFen);
      expect(BigInt(least) * 1_000_000n >= band && BigInt(least - 1) * 1_000_000n < band).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it('§2.2 buying more never costs a grade', () => {
  fc.assert(
    fc.property(figures, fc.nat({ max: 1_000_000 }), (customer, more) => {
      const grading = compileGrading(parametersOf({}).values, customer.companyFen);
      const rankOf = (fen: number): number =>
        quickGrade(fen, customer.activeMonths, customer.yearsOfCooperation ?? -1, creditRank(customer.credit), grading);
      expect(rankOf(customer.purchasedFen + more)).toBeLessThanOrEqual(rankOf(customer.purchasedFen));
    }),
  );
});
