import { describe, expect, it } from 'vitest';
import type { DossierCredit } from '../../../../shared/dossier/dossier-credit.ts';
import { dossierPages } from '../../../../shared/dossier/dossier-pages.ts';
import type { DossierBlock, DossierTable } from '../../../../shared/dossier/dossier.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import type { CreditAssessment } from '../../../../shared/records/credit-assessment.ts';
import type { CreditLimit } from '../../../../shared/records/credit-limit.ts';
import { assessCredit, limitInForce } from '../../../../shared/rules/5-credit/index.ts';
import { invoice, payment } from '../letters/letter-fixture.ts';
import { dossierCredit, SUSPENSION } from './credit-fixture.ts';
import { dossierInput } from './dossier-fixture.ts';

const AS_OF = '2026-11-23';
const FACTS = [
  invoice('FP001', '2026-07-01', 120_000_00),
  invoice('FP002', '2026-11-20', 30_000_00),
  payment('SK1', '2026-08-01', 20_000_00),
];

function blocks(credit: DossierCredit): readonly DossierBlock[] {
  return dossierPages(dossierInput({ credit })).sections.find(({ key }) => key === 'credit')?.blocks ?? [];
}

function tableUnder(heading: string, credit: DossierCredit): DossierTable | undefined {
  const all = blocks(credit);
  const at = all.findIndex((block) => block.kind === 'heading' && block.text === heading);
  return all.slice(at + 1).find((block) => block.kind === 'table');
}

function headings(credit: DossierCredit): readonly string[] {
  return blocks(credit).flatMap((block) => (block.kind === 'heading' ? [block.text] : []));
}

const LIMIT: CreditLimit = {
  id: 'l',
  customerId: 'c',
  kind: 'standing',
  amountFen: 200_000_00,
  from: '2026-01-01',
  until: null,
  state: 'approved',
  computedFen: 200_000_00,
  reason: '',
  proposedBy: '',
  proposedAt: 0,
  approvedBy: '林總',
  approvedAt: 1,
};

describe('§6.1.1 credit reports', () => {
  it('say what is not there, and give no heading to what never happened', () => {
    const nothing = dossierCredit([]);
    expect(headings(nothing)).toEqual(['dossier.heading.limit', 'dossier.heading.ageing']);
    expect(blocks(nothing)).toContainEqual({ kind: 'paragraph', text: 'dossier.note.noLimit', values: {} });
    expect(blocks(nothing)).toContainEqual({ kind: 'paragraph', text: 'dossier.note.noAccount', values: {} });
  });

  it('§5.1.3 show the result in effect with its explanation, and who changed it why', () => {
    const assessment: CreditAssessment = {
      id: 'a',
      customerId: 'c',
      occasion: 'first',
      asOf: '2026-03-01',
      scores: {},
      evidence: [{ kind: 'licence', present: true, validUntil: '2026-11-22', location: '檔案櫃 3', attachments: [], notes: '' }],
      notes: '',
      state: 'approved',
      computed: 'poor',
      standing: 'fair',
      reason: '母公司擔保',
      effectiveFrom: '2026-03-02',
      preparedBy: '陳靜',
      preparedAt: 0,
      approvedBy: '林總',
      approvedAt: 0,
    };
    const verdict = assessCredit(assessment, null, parametersAt([], '2026-03-01'), '2026-03-01');
    const credit = dossierCredit([], { standing: 'fair', since: '2026-03-02', assessed: { assessment, verdict } });
    expect(blocks(credit)).toContainEqual({ kind: 'assessment', verdict });
    const fields = blocks(credit).flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    expect(fields).toContainEqual({ label: 'dossier.field.overrideOfAssessment', kind: 'text', value: '母公司擔保' });
    expect(fields).toContainEqual({ label: 'words.field.credit', kind: 'credit', value: 'fair' });
    // Valid through the day before the dossier's.
    expect(tableUnder('dossier.heading.evidence', credit)?.rows).toEqual([
      ['dossier.paper.licence', 'dossier.paperState.expired', '2026-11-22', '檔案櫃 3'],
      ['dossier.paper.statements', 'dossier.paperState.missing', null, ''],
      ['dossier.paper.tax', 'dossier.paperState.missing', null, ''],
      ['dossier.paper.rating', 'dossier.paperState.missing', null, ''],
    ]);
  });

  it('§5.2 show the limit with what it was cut by, and exposure as the sum of its parts', () => {
    const cut = { ...SUSPENSION, measure: 'limitCut' as const, limitFen: 100_000_00 };
    const credit = dossierCredit(FACTS, { limit: limitInForce([LIMIT], [cut], AS_OF), used: 1.3 });
    expect(blocks(credit)).toContainEqual({
      kind: 'paragraph',
      text: 'dossier.note.limitCut',
      values: { docNo: 'FP001', days: 95, amount: '100,000.00' },
    });
    const parts = tableUnder('dossier.heading.exposure', credit);
    expect(parts?.rows).toHaveLength(4);
    expect(parts?.totals?.[2]).toBe(parts?.rows.reduce((sum, row) => sum + Number(row[2]), 0));
    expect(parts?.totals?.[2]).toBe(130_000_00);
  });

  it('§5.3.2 show every open document, and bands that sum to what is open', () => {
    const credit = dossierCredit(FACTS);
    const [row = []] = tableUnder('dossier.heading.ageing', credit)?.rows ?? [];
    expect(row.slice(0, 6).reduce<number>((sum, value) => sum + Number(value), 0)).toBe(130_000_00);
    expect(tableUnder('dossier.heading.openDocuments', credit)?.rows).toEqual([
      ['FP001', '2026-07-01', '2026-07-31', 115, 120_000_00, 100_000_00],
      ['FP002', '2026-11-20', '2026-12-20', 0, 30_000_00, 30_000_00],
    ]);
  });

  it('§5.3.3 say a suspension on the cover and first in the section, in words', () => {
    const credit = dossierCredit(FACTS, { limit: limitInForce([], [SUSPENSION], AS_OF), measures: [SUSPENSION] });
    expect(dossierPages(dossierInput({ credit })).cover.suspended).toEqual({
      from: '2026-11-02',
      docNo: 'FP001',
      days: 95,
      overdueFen: 100_000_00,
    });
    expect(blocks(credit)[0]).toMatchObject({ text: 'dossier.note.suspended', values: { docNo: 'FP001', days: 95, amount: '100,000.00' } });
    expect(tableUnder('dossier.heading.measures', credit)?.rows[0]?.slice(0, 3)).toEqual([
      'dossier.measure.suspended',
      'dossier.measureState.approved',
      '2026-11-02',
    ]);
    expect(dossierPages(dossierInput()).cover.suspended).toBeNull();
  });

  it('§5.3.2 tell reminders and what became of promises', () => {
    const credit = dossierCredit(FACTS, {
      actions: [
        {
          id: 'd',
          customerId: 'c',
          step: 'phone',
          doneOn: '2026-10-08',
          responsible: '李強',
          evidence: '王經理',
          result: '月底付',
          documents: ['FP001'],
          overdueFen: 100_000_00,
          nextOn: null,
          createdAt: 0,
        },
      ],
      promises: [
        {
          promise: {
            id: 'p',
            customerId: 'c',
            madeOn: '2026-10-08',
            dueOn: '2026-10-31',
            amountFen: 50_000_00,
            madeBy: '王經理',
            takenBy: '李強',
            notes: '',
            withdrawn: false,
            createdAt: 0,
          },
          state: 'broken',
          paidFen: 0,
        },
      ],
    });
    expect(tableUnder('dossier.heading.dunning', credit)?.rows).toEqual([
      ['2026-10-08', 'dossier.step.phone', '李強', '王經理', '月底付', 100_000_00],
    ]);
    expect(tableUnder('dossier.heading.promises', credit)?.rows).toEqual([
      ['2026-10-08', '2026-10-31', '王經理', 50_000_00, 0, 'dossier.promise.broken'],
    ]);
  });
});
