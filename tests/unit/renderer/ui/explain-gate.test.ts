import { createTranslator } from 'use-intl';
import { describe, expect, it } from 'vitest';
import type { CreditWording } from '../../../../renderer/ui/explain-credit.ts';
import { explainGate } from '../../../../renderer/ui/explain-gate.ts';
import type { CreditRelease } from '../../../../shared/records/credit-release.ts';
import type { GateReason, GateVerdict } from '../../../../shared/rules/5-credit/index.ts';
import english from '../../../../renderer/i18n/en/verdict.json' with { type: 'json' };
import simplified from '../../../../renderer/i18n/zh-Hans/verdict.json' with { type: 'json' };
import traditional from '../../../../renderer/i18n/zh-Hant/verdict.json' with { type: 'json' };

const say: CreditWording = {
  value: (value) => value,
  tonnes: String,
  percent: String,
  points: String,
  date: (date) => date,
  version: (from, isDefault) => (isDefault ? ' (default)' : ` (since ${from})`),
  money: (fen) => (fen / 100).toFixed(2),
  number: String,
  item: (item) => item,
  list: (names) => names.join(' + '),
  recordFigure: String,
};

const PASS: GateVerdict = {
  step: 'delivery',
  outcome: 'pass',
  reasons: [],
  amountFen: 30_000,
  limitFen: 100_000,
  exposureFen: 50_000,
  afterFen: 80_000,
  oldest: null,
  release: null,
  mayRelease: '',
  remarks: [],
};

const OVER: GateReason = {
  code: 'overLimit',
  clause: '§5.2.1',
  unit: 'fen',
  actual: 130_000,
  threshold: 100_000,
  parameter: null,
  parameterFrom: null,
  since: '2026-03-05',
  docNo: '',
};

const LATE: GateReason = {
  ...OVER,
  code: 'longOverdue',
  clause: '§5.3.3',
  unit: 'days',
  actual: 104,
  threshold: 90,
  parameter: 'cooperationSuspendedAfterDays',
  parameterFrom: '2000-01-01',
  since: '2026-08-11',
  docNo: 'F-0811',
};

const RELEASE: CreditRelease = {
  id: 'r',
  customerId: 'c',
  amountFen: 50_000,
  on: '2026-11-23',
  until: '2026-11-25',
  reason: 'bill in hand',
  releasedBy: '王經理',
  at: 1,
  limitFen: 100_000,
  exposureFen: 100_000,
};

function read(verdict: GateVerdict, locale: 'en' | 'zh-Hant' | 'zh-Hans' = 'en'): readonly string[] {
  const messages = { verdict: { en: english, 'zh-Hant': traditional, 'zh-Hans': simplified }[locale] };
  const t = createTranslator({ locale, messages, namespace: 'verdict' }) as unknown as { markup: (key: string, values: object) => string };
  return explainGate(verdict, say).map(({ key, values }) => t.markup(key, { ...values, f: (text: string) => text }));
}

describe('§5.2 the gate in sentences', () => {
  it('says exposure, amount and limit of a delivery that passes', () => {
    expect(read(PASS)).toEqual([
      'Exposure is 500.00 yuan; with this delivery of 300.00 yuan it is 800.00 yuan. The limit is 1000.00 yuan.',
    ]);
  });

  it('says how far a delivery goes over which limit, the oldest overdue document and who may release', () => {
    const oldest = { documentId: 'd', docNo: 'F-1001', dueOn: '2026-11-01', days: 22, openFen: 40_000 };
    const stopped = { ...PASS, outcome: 'stop', exposureFen: 100_000, afterFen: 130_000, reasons: [OVER], oldest } as const;
    expect(read(stopped).slice(1)).toEqual([
      'That is 300.00 yuan over the limit of 1000.00 yuan in force since 2026-03-05 (§5.2.1).',
      'The oldest overdue document is F-1001: 22 days, 400.00 yuan open.',
      'The department head may release it.',
    ]);
    expect(read({ ...stopped, mayRelease: '王經理' }).at(-1)).toBe('王經理 may release it.');
    expect(read({ ...stopped, outcome: 'warn', step: 'order' }).at(-1)).not.toContain('release');
  });

  it('§5.3.3 says which document is long overdue, against which days, and names it once', () => {
    const oldest = { documentId: 'd', docNo: 'F-0811', dueOn: '2026-08-11', days: 104, openFen: 40_000 };
    const text = read({ ...PASS, outcome: 'stop', reasons: [LATE], oldest });
    expect(text[1]).toBe(
      'Document F-0811 was due on 2026-08-11 with 400.00 yuan open: overdue 104 days, more than the 90 after which cooperation is suspended (§5.3.3) (default).',
    );
    expect(text.filter((sentence) => sentence.includes('F-0811'))).toHaveLength(1);
  });

  it('§5.3.3 says since when and for what cooperation is suspended, and the way out', () => {
    const [, text] = read({ ...PASS, outcome: 'stop', reasons: [{ ...LATE, code: 'suspended', since: '2026-11-12' }] });
    expect(text).toMatch(/suspended since 2026-11-12 for document F-0811; .+104 days.+It is lifted when nothing is overdue\.$/);
  });

  it('says that no limit was ever given, and that the policy lets it pass', () => {
    const none = {
      ...OVER,
      code: 'noLimit',
      threshold: null,
      parameter: 'gateWithoutLimit',
      parameterFrom: '2026-01-01',
      since: null,
    } as const;
    const text = read({ ...PASS, limitFen: null, reasons: [none], remarks: [{ code: 'noLimit', count: 1, docNos: [] }] });
    expect(text).toEqual([
      'Exposure is 500.00 yuan; with this delivery of 300.00 yuan it is 800.00 yuan.',
      'No limit was ever given, and 1300.00 yuan would be owed (§5.2.1) (since 2026-01-01).',
      'By the policy in force, a customer without a limit passes.',
    ]);
  });

  it('says who released a delivery, how far and why', () => {
    expect(read({ ...PASS, outcome: 'released', reasons: [OVER], release: RELEASE }).at(-1)).toBe(
      '王經理 released it on 2026-11-23, up to 500.00 yuan through 2026-11-25: bill in hand',
    );
  });

  it('says what the figures leave out', () => {
    const remarks = [
      { code: 'booksNotStarted', count: 0, docNos: [] },
      { code: 'salesWithoutAmount', count: 2, docNos: ['S1', 'S2'] },
      { code: 'salesWithoutAmount', count: 1, docNos: [] },
      { code: 'invoicingNeverStops', count: 1, docNos: [] },
    ] as const;
    expect(read({ ...PASS, step: 'invoice', remarks }).slice(2)).toEqual([
      '2 sales have no amount and are not counted: S1 + S2.',
      '1 sale has no amount and is not counted.',
      'The goods are delivered, so they are invoiced all the same.',
    ]);
  });

  it.each(['en', 'zh-Hant', 'zh-Hans'] as const)('has a sentence for everything in %s', (locale) => {
    const reasons = (['overLimit', 'noLimit', 'suspended', 'longOverdue'] as const).map((code) => ({ ...LATE, code }));
    const codes = ['booksNotStarted', 'salesWithoutAmount', 'contractsWithoutAmount', 'invoicingNeverStops', 'noLimit'] as const;
    const remarks = codes.map((code) => ({ code, count: 2, docNos: ['S1'] }));
    for (const step of ['order', 'delivery', 'invoice'] as const) {
      for (const limitFen of [null, 100_000]) {
        const text = read({ ...PASS, step, limitFen, reasons, remarks, outcome: 'stop' }, locale);
        expect(text).toHaveLength(11);
        expect(text.join(' ')).not.toMatch(/verdict\.|gate\.|[{}]|undefined|NaN/);
      }
    }
  });
});
