import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ASSESSMENT_ITEMS, assessCredit, type AssessmentVerdict, type RecordFigures } from '../../../../../shared/rules/5-credit/index.ts';
import { LICENCE, parametersWith, sheetOf } from './assessment-fixture.ts';

const AS_OF = '2026-11-23';
const STEADY = parametersWith();
const CLEAN: RecordFigures = { lateDays: 0, overdueRatio: 0, dishonouredBills: 0, settledDocuments: 9, openFen: 0, overdueFen: 0 };
const RANK = { good: 0, fair: 1, poor: 2 };

function standing(verdict: AssessmentVerdict): string {
  return verdict.status === 'met' ? verdict.value : verdict.status;
}

function assess(sheet = sheetOf(80), record: RecordFigures | null = null, parameters = STEADY): AssessmentVerdict {
  return assessCredit(sheet, record, parameters, AS_OF);
}

describe('§5.1.3 good, fair or poor by the score', () => {
  it.each([
    ['at 80', sheetOf(80), 80, 'good'],
    ['just under 80', sheetOf(80, { marketView: 79 }), 79.92, 'fair'],
    ['just over 80', sheetOf(80, { marketView: 81 }), 80.07, 'good'],
    ['at 60', sheetOf(60), 60, 'fair'],
    ['just under 60', sheetOf(60, { litigation: 59 }), 59.92, 'poor'],
    ['just over 60', sheetOf(60, { litigation: 61 }), 60.07, 'fair'],
    ['nothing at all', sheetOf(0), 0, 'poor'],
    ['everything', sheetOf(100), 100, 'good'],
  ])('%s', (_, sheet, score, value) => {
    const verdict = assess(sheet);
    expect([verdict.score, standing(verdict)]).toEqual([score, value]);
  });

  it('compares the score with both thresholds and says how far the next is', () => {
    const { explanation } = assess(sheetOf(72));
    expect(explanation.comparisons.map(({ towards, actual, threshold, holds }) => [towards, actual, threshold, holds])).toEqual([
      ['good', 72, 80, false],
      ['fair', 72, 60, true],
    ]);
    expect(explanation.nextStep).toEqual({ value: 'good', quantity: 'assessmentScore', unit: 'score', missing: 8 });
    expect(assess(sheetOf(55)).explanation.nextStep).toMatchObject({ value: 'fair', missing: 5 });
    expect(assess(sheetOf(80)).explanation.nextStep).toBeNull();
  });

  it('takes the thresholds and weights of the day', () => {
    const changed = { assessGoodFromScore: 81, assessWeightMarketView: 10, assessWeightThirdPartyRating: 0 };
    const before = assess(sheetOf(80), null, parametersWith(changed, '2026-01-01', '2025-12-31'));
    const after = assess(sheetOf(80), null, parametersWith(changed, '2026-01-01', '2026-01-01'));
    expect([standing(before), standing(after)]).toEqual(['good', 'fair']);
    expect(before.explanation.comparisons[0]).toMatchObject({ threshold: 80, parameterFrom: '2000-01-01' });
    expect(after.explanation.comparisons[0]).toMatchObject({ threshold: 81, parameterFrom: '2026-01-01' });
    expect(after.items.map(({ item }) => item)).not.toContain('thirdPartyRating');
  });
});

describe('§5.1.1 incomplete is never mistaken for poor', () => {
  it('names every item that nobody scored', () => {
    const verdict = assess(sheetOf(0, { debtRatio: undefined, liquidity: undefined }));
    expect(verdict).toMatchObject({ status: 'incomplete', missing: ['debtRatio', 'liquidity'], score: null });
  });

  it('does not ask for an item of weight 0', () => {
    const parameters = parametersWith({ assessWeightDebtRatio: 0, assessWeightLiquidity: 20 });
    expect(standing(assess(sheetOf(80, { debtRatio: undefined }), null, parameters))).toBe('good');
  });

  it.each([101, -1, 79.5, Number.NaN])('takes %s for no score', (score) => {
    expect(assess(sheetOf(80, { marketView: score }))).toMatchObject({ status: 'incomplete', missing: ['marketView'] });
  });

  it('has nothing to say of a new customer where only the record has weight', () => {
    const none = Object.fromEntries(ASSESSMENT_ITEMS.map(({ weight }) => [weight, 0]));
    const verdict = assess(sheetOf(80), null, parametersWith({ ...none, assessWeightLateDays: 100 }));
    expect(verdict).toMatchObject({ status: 'incomplete', missing: ['lateDays'], score: null });
  });
});

describe('§5.1.1 the credit record is computed', () => {
  it('leaves it out of the mean of a new customer, and says so', () => {
    const verdict = assess();
    expect(verdict.score).toBe(80);
    expect(verdict.explanation.remarks).toEqual(['recordWithoutFacts']);
  });

  it('goes before what somebody typed', () => {
    const typed = sheetOf(80, { lateDays: 100, overdueRatio: 100, dishonouredBills: 100 });
    const late: RecordFigures = { ...CLEAN, lateDays: 60, overdueRatio: 0.3, dishonouredBills: 3 };
    expect(assess(typed, late).score).toBe(52);
    expect(assess(typed, CLEAN).score).toBe(87);
  });

  it('counts the scores that a submitted sheet holds when no facts are given', () => {
    const verdict = assess(sheetOf(80, { lateDays: 0, overdueRatio: 0, dishonouredBills: 0 }));
    expect([verdict.score, verdict.explanation.remarks]).toEqual([52, []]);
  });

  it('shows the figure against the parameter at which it scores 0', () => {
    const item = assess(sheetOf(80), { ...CLEAN, lateDays: 12.5 }).items.find((each) => each.item === 'lateDays');
    expect(item).toMatchObject({ score: 79, weight: 15, source: 'facts' });
    expect(item?.compared).toEqual({ actual: 12.5, unit: 'days', worst: 60, parameter: 'lateDaysWorst', parameterFrom: '2000-01-01' });
  });

  it.each([
    ['lateDays', 0, 100],
    ['lateDays', 0.1, 99],
    ['lateDays', 59.9, 0],
    ['lateDays', 60, 0],
    ['lateDays', 61, 0],
    ['overdueRatio', 0.003, 99],
    ['overdueRatio', 0.003001, 98],
    ['overdueRatio', 0.3, 0],
    ['overdueRatio', 1, 0],
    ['dishonouredBills', 1, 66],
    ['dishonouredBills', 3, 0],
    ['dishonouredBills', 4, 0],
  ])('%s of %d scores %d, cut down', (name, figure, score) => {
    const { items } = assess(sheetOf(80), { ...CLEAN, [name]: figure });
    expect(items.find(({ item }) => item === name)?.score).toBe(score);
  });
});

describe('§5.1.2 the licence', () => {
  it.each([
    ['missing', [], 'fair', ['licenceMissing', 'cappedByLicence']],
    ['not seen', [{ ...LICENCE, present: false }], 'fair', ['licenceMissing', 'cappedByLicence']],
    ['expired yesterday', [{ ...LICENCE, validUntil: '2026-11-22' }], 'fair', ['licenceExpired', 'cappedByLicence']],
    ['valid to the day', [{ ...LICENCE, validUntil: AS_OF }], 'good', []],
  ])('%s', (_, evidence, value, remarks) => {
    const verdict = assess(sheetOf(90, {}, evidence), CLEAN);
    expect([standing(verdict), verdict.explanation.remarks]).toEqual([value, remarks]);
  });

  it('caps nothing that is not good, and never lifts', () => {
    expect(assess(sheetOf(50, {}, []), CLEAN)).toMatchObject({ value: 'fair', explanation: { remarks: ['licenceMissing'] } });
    expect(standing(assess(sheetOf(10, {}, []), CLEAN))).toBe('poor');
  });
});

describe('laws of §5.1.3', () => {
  const score = fc.integer({ min: 0, max: 100 });
  const scores = fc.record(Object.fromEntries(ASSESSMENT_ITEMS.map(({ item }) => [item, score])));
  const record = fc.option(
    fc.record({
      lateDays: fc.option(fc.integer({ min: 0, max: 2000 }).map((tenths) => tenths / 10)),
      overdueRatio: fc.option(fc.integer({ min: 0, max: 1_000_000 }).map((millionths) => millionths / 1_000_000)),
      dishonouredBills: fc.option(fc.nat({ max: 9 })),
      settledDocuments: fc.nat(),
      openFen: fc.nat(),
      overdueFen: fc.nat(),
    }),
  );
  const evidence = fc.constantFrom([], [LICENCE]);

  it('the score lies within 0 and 100, and within its items', () => {
    fc.assert(
      fc.property(scores, record, evidence, (typed, facts, papers) => {
        const verdict = assess({ scores: typed, evidence: papers }, facts);
        const each = verdict.items.flatMap((item) => (item.score === null ? [] : [item.score]));
        expect(verdict.score).toBeGreaterThanOrEqual(Math.min(...each));
        expect(verdict.score).toBeLessThanOrEqual(Math.max(...each));
      }),
    );
  });

  it('more points never worsen the standing', () => {
    fc.assert(
      fc.property(scores, record, evidence, fc.constantFrom(...ASSESSMENT_ITEMS), score, (typed, facts, papers, { item }, more) => {
        const before = assess({ scores: typed, evidence: papers }, facts);
        const lifted = { ...typed, [item]: Math.min(100, (typed[item] ?? 0) + more) };
        const after = assess({ scores: lifted, evidence: papers }, facts);
        expect(RANK[standing(after) as keyof typeof RANK]).toBeLessThanOrEqual(RANK[standing(before) as keyof typeof RANK]);
      }),
    );
  });

  it('paying later never betters the standing', () => {
    fc.assert(
      fc.property(scores, fc.integer({ min: 0, max: 900 }), fc.nat({ max: 900 }), (typed, tenths, later) => {
        const before = assess({ scores: typed, evidence: [LICENCE] }, { ...CLEAN, lateDays: tenths / 10 });
        const after = assess({ scores: typed, evidence: [LICENCE] }, { ...CLEAN, lateDays: (tenths + later) / 10 });
        expect(after.score).toBeLessThanOrEqual(before.score ?? -1);
      }),
    );
  });
});
