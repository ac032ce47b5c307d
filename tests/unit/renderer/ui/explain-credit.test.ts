import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import { explainAssessment, explainLimit, type CreditWording } from '../../../../renderer/ui/explain-credit.ts';
import type { Sentence } from '../../../../renderer/ui/explain-verdict.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import { assessCredit, proposedLimit, type LimitFigures, type RecordFigures } from '../../../../shared/rules/5-credit/index.ts';
import english from '../../../../renderer/i18n/en/verdict.json' with { type: 'json' };
import simplified from '../../../../renderer/i18n/zh-Hans/verdict.json' with { type: 'json' };
import traditional from '../../../../renderer/i18n/zh-Hant/verdict.json' with { type: 'json' };
import { LICENCE, parametersWith, sheetOf } from '../../shared/rules/5-credit/assessment-fixture.ts';

const AS_OF = '2026-11-23';
const DEFAULTS = parametersAt([], AS_OF);
const say: CreditWording = {
  value: (value) => value,
  tonnes: String,
  percent: (share) => `${share * 100}%`,
  points: String,
  date: (date) => date,
  version: (from, isDefault) => (isDefault ? ' (default)' : ` (since ${from})`),
  money: (fen) => (fen / 100).toFixed(2),
  number: String,
  item: (item) => item,
  list: (names) => names.join(' + '),
  recordFigure: (figure, unit) => `${figure} ${unit}`,
};
const RECORD: RecordFigures = { lateDays: 12.5, overdueRatio: 0.1, dishonouredBills: 0, settledDocuments: 3, openFen: 9, overdueFen: 1 };

type Reader = 'en' | 'zh-Hant' | 'zh-Hans';

/** As a reader sees it. */
function read(sentences: readonly Sentence[], locale: Reader = 'en'): readonly string[] {
  const messages = { verdict: { en: english, 'zh-Hant': traditional, 'zh-Hans': simplified }[locale] };
  const t = createTranslator({ locale, messages, namespace: 'verdict' }) as unknown as { markup: (key: string, values: object) => string };
  return sentences.map(({ key, values }) => t.markup(key, { ...values, f: (text: string) => text }));
}

function assessment(sheet = sheetOf(72), record: RecordFigures | null = RECORD, parameters = DEFAULTS): readonly string[] {
  return read(explainAssessment(assessCredit(sheet, record, parameters, AS_OF), say));
}

describe('§5.1.3 an assessment in sentences', () => {
  it('says the score between its thresholds, every item and the distance to the next', () => {
    const text = assessment();
    expect(text[0]).toBe('The score is 73.55, which reaches the 60 of fair but not the 80 of good (default).');
    expect(text).toContain('yearsInBusiness: 72, weight 5.');
    expect(text).toContain('lateDays: 79, computed from 12.5 days, where 60 days scores 0, weight 15.');
    expect(text).toHaveLength(14);
    expect(text.at(-1)).toBe('6.45 points from good.');
  });

  it('says which version a figure is of, once, and again where it is another', () => {
    const text = assessment(sheetOf(72), RECORD, parametersWith({ lateDaysWorst: 90 }, '2026-01-01', AS_OF));
    expect(text.filter((sentence) => sentence.includes('(since 2026-01-01)'))).toHaveLength(1);
    expect(text.find((sentence) => sentence.startsWith('lateDays'))).toContain('where 90 days scores 0, weight 15 (since 2026-01-01)');
  });

  it('says good and poor', () => {
    expect(assessment(sheetOf(100))[0]).toMatch(/^The score is .+, which reaches the 80 of good/);
    expect(assessment(sheetOf(20))[0]).toMatch(/^The score is .+, below the 60 of fair, which is poor/);
  });

  it('says what the licence takes away, and what was left out', () => {
    const text = assessment(sheetOf(95, {}, [{ ...LICENCE, validUntil: '2026-01-01' }]), null);
    expect(text.slice(1, 3)).toEqual(['The business licence has expired: fair at best.', 'The score alone would be good.']);
    expect(text).toContain('lateDays: left out, there are no facts yet.');
    expect(assessment(sheetOf(95, {}, []))).toContain('No business licence was seen: fair at best.');
  });

  it('names what nobody scored', () => {
    expect(assessment(sheetOf(72, { debtRatio: undefined, liquidity: undefined }))[0]).toBe(
      'Not enough is known: 2 items are not scored yet: debtRatio + liquidity.',
    );
  });
});

describe('§5.2.1 a proposed limit in sentences', () => {
  const FIGURES: LimitFigures = { standing: 'good', grade: 'B', turnoverFen: 1_200_000_000 };

  function limit(patch: Partial<LimitFigures> = {}): readonly string[] {
    return read(explainLimit(proposedLimit({ ...FIGURES, ...patch }, DEFAULTS, AS_OF), say));
  }

  it('says every factor and what it comes to', () => {
    expect(limit()).toEqual([
      'Over the last 12 months (2025-11-01 to 2026-10-31) it bought for 12000000.00 yuan, 1000000.00 yuan a month.',
      'Credit is good: 2 months of it make 2000000.00 yuan (default).',
      'The factor of B is 120%: 2400000.00 yuan.',
      'This is within the 5000000.00 yuan that good credit allows.',
      'Rounded down to a multiple of 10000.00 yuan, the proposal is 2400000.00 yuan.',
    ]);
  });

  it('says when the cap of the standing bites', () => {
    expect(limit({ standing: 'fair' })[3]).toBe('This is more than fair credit allows, which is 1000000.00 yuan.');
  });

  it('says that poor credit gets none', () => {
    expect(limit({ standing: 'poor' })[0]).toBe(
      'Credit is poor: in principle no limit, 0.00 yuan (default). Anything else takes a reason from the head.',
    );
  });

  it('says what is missing, and that nothing was bought', () => {
    expect(limit({ standing: 'notYetAssessed', grade: null, turnoverFen: null }).map((sentence) => sentence.slice(0, 60))).toEqual([
      'Not enough is known: credit has not been assessed, so there ',
      'Not enough is known: the customer has no grade, so there is ',
      'Not enough is known: what it bought over the last 12 months ',
    ]);
    expect(limit({ turnoverFen: 0 }).at(-1)).toMatch(/^Nothing was bought in those months/);
  });
});

it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('§5 every sentence of a sheet and a limit can be read in %s', (locale) => {
  const sheets = [sheetOf(95, {}, []), sheetOf(70), sheetOf(10), sheetOf(70, { debtRatio: undefined })];
  const verdicts = sheets.flatMap((sheet) => [assessCredit(sheet, RECORD, DEFAULTS, AS_OF), assessCredit(sheet, null, DEFAULTS, AS_OF)]);
  const standings = ['good', 'fair', 'poor', 'notYetAssessed'] as const;
  const limits = standings.flatMap((standing) =>
    [0, 1_200_000_000, null].map((turnoverFen) => proposedLimit({ standing, grade: 'A', turnoverFen }, DEFAULTS, AS_OF)),
  );
  const text = [
    ...verdicts.flatMap((verdict) => explainAssessment(verdict, say)),
    ...limits.flatMap((verdict) => explainLimit(verdict, say)),
  ];
  expect(text.length).toBeGreaterThan(100);
  expect(read(text, locale).join(' ')).not.toMatch(/verdict\.|assessment\.|limit\.|[{}]|undefined|NaN/);
});
