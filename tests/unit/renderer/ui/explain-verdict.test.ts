import { describe, expect, it } from 'vitest';
import { explainVerdict, type Wording } from '../../../../renderer/ui/explain-verdict.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import { gradeOf, industryOf, scaleOf, type GradingFigures } from '../../../../shared/rules/2-grading/index.ts';

const AS_OF = '2026-11-23';
const parameters = parametersAt([], AS_OF);
const say: Wording = {
  value: (value) => value,
  tonnes: (kg) => String(kg / 1000),
  percent: (share) => `${Math.round(share * 10_000) / 100}%`,
  points: (share) => String(Math.ceil(share * 10_000 - 1e-6) / 100),
  date: (date) => date,
  version: (from, isDefault) => (isDefault ? '' : `(${from})`),
};
const figures: GradingFigures = {
  purchasedKg: 18_204_660,
  purchasedFen: 460,
  companyFen: 10_000,
  activeMonths: 11,
  yearsOfCooperation: 7,
  credit: 'good',
};

function explain(patch: Partial<GradingFigures>, versions = parameters) {
  return explainVerdict(gradeOf({ ...figures, ...patch }, versions, AS_OF), say);
}

describe('§2.2 a grade in sentences', () => {
  it('says the share between its bands, months, years, credit and the distance to the next grade', () => {
    const sentences = explain({});
    expect(sentences.map(({ key }) => key)).toEqual(['share.between', 'months.enough', 'years.free', 'credit.good', 'next.share']);
    expect(sentences[0]?.values).toMatchObject({ actual: '4.6%', grade: 'B', threshold: '2%', next: '5%' });
    expect(sentences.at(-1)?.values).toEqual({ value: 'A', missing: '0.4' });
  });

  it('never rounds a share up to a threshold that it has not reached', () => {
    expect(explain({ purchasedFen: 49_999, companyFen: 1_000_000 })[0]?.values['actual']).toBe('4.99%');
  });

  it('says what holds a customer back whose share reaches a better grade', () => {
    const sentences = explain({ purchasedFen: 900, activeMonths: 7 });
    expect(sentences.map(({ key }) => key)).toContain('months.held');
    expect(sentences.find(({ key }) => key === 'months.held')?.values).toMatchObject({ grade: 'A', threshold: 9, actual: 7 });
  });

  it('names the cap of a poor credit, and an open one as open', () => {
    expect(explain({ credit: 'poor', purchasedFen: 100 }).find(({ key }) => key === 'credit.poor')?.values).toMatchObject({ best: 'C' });
    expect(explain({ credit: 'notYetAssessed' }).map(({ key }) => key)).toContain('credit.notYetAssessed');
    expect(explain({ yearsOfCooperation: null }).map(({ key }) => key)).toContain('years.unknown');
  });

  it('says which grade the share alone would reach when credit caps it', () => {
    expect(explain({ credit: 'poor' }).find(({ key }) => key.startsWith('credit'))).toMatchObject({
      key: 'credit.heldPoor',
      values: { grade: 'B', best: 'C' },
    });
    expect(explain({ credit: 'fair', purchasedFen: 500 }).find(({ key }) => key.startsWith('credit'))).toMatchObject({
      key: 'credit.heldFair',
      values: { grade: 'A', best: 'B' },
    });
    expect(explain({ credit: 'fair' }).map(({ key }) => key)).toContain('credit.fair');
  });

  it('holds a D against C', () => {
    const sentences = explain({ purchasedFen: 10, activeMonths: 1 });
    expect(sentences.map(({ key }) => key).slice(0, 2)).toEqual(['share.below', 'months.short']);
    expect(sentences[0]?.values).toMatchObject({ grade: 'C', threshold: '0.5%' });
  });

  it('names the version of the parameters once, and again only where it is another', () => {
    const versions = parametersAt(
      [{ id: 'v', effectiveFrom: '2026-01-01', values: { gradeBFromShare: 0.03 }, who: '', at: 0, reason: '' }],
      AS_OF,
    );
    const [share, months] = explain({}, versions);
    expect(share?.values['version']).toBe('(2026-01-01)');
    expect(months?.values['version']).toBe('');
  });

  it('calls incomplete incomplete', () => {
    expect(explain({ companyFen: null })).toMatchObject([{ key: 'incomplete.companySales', role: 'missing' }]);
  });
});

describe('§2.1 industry and scale in sentences', () => {
  it('says what the record says, or that it says nothing', () => {
    expect(explainVerdict(industryOf('construction', AS_OF), say)).toMatchObject([
      { key: 'industry.recorded', values: { industry: 'construction' } },
    ]);
    expect(explainVerdict(industryOf(null, AS_OF), say)).toMatchObject([{ key: 'incomplete.industry' }]);
  });

  it.each([
    [10_000_000, 'scale.atLeast'],
    [9_999_999, 'scale.between'],
    [999_999, 'scale.below'],
  ])('§2.1.2 %i kg is %s', (purchasedKg, key) => {
    expect(explainVerdict(scaleOf({ purchasedKg }, parameters, AS_OF), say)[0]?.key).toBe(key);
  });
});
