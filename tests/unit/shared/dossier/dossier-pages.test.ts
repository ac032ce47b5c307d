import { describe, expect, it } from 'vitest';
import { dossierPages } from '../../../../shared/dossier/dossier-pages.ts';
import type { DossierBlock, DossierSectionKey, DossierTable } from '../../../../shared/dossier/dossier.ts';
import { dossierInput, salesLines } from './dossier-fixture.ts';

function blocksOf(section: DossierSectionKey, input = dossierInput()): readonly DossierBlock[] {
  return dossierPages(input).sections.find(({ key }) => key === section)?.blocks ?? [];
}

function tables(blocks: readonly DossierBlock[]): readonly DossierTable[] {
  return blocks.filter((block) => block.kind === 'table');
}

const NOTHING = [{ kind: 'paragraph', text: 'dossier.note.nothing', values: {} }];

describe('§6.1.1 the dossier', () => {
  it('has the five sections of the policy, in its order', () => {
    const { sections } = dossierPages(dossierInput());
    expect(sections.map(({ number, key }) => [number, key])).toEqual([
      [1, 'basic'],
      [2, 'purchases'],
      [3, 'contracts'],
      [4, 'afterSales'],
      [5, 'credit'],
    ]);
  });

  it('keeps the numbers of the sections that are chosen, in whatever order', () => {
    const { sections } = dossierPages(dossierInput({ sections: ['credit', 'purchases'] }));
    expect(sections.map(({ number }) => number)).toEqual([2, 5]);
  });

  it('says honestly where nothing is on file', () => {
    const empty = dossierInput({ lines: [], lineCount: 0 });
    expect(blocksOf('purchases', empty)).toEqual(NOTHING);
    expect(blocksOf('contracts', empty)).toEqual(NOTHING);
    expect(blocksOf('afterSales')).toEqual(NOTHING);
    expect(blocksOf('credit')).toContainEqual({ kind: 'paragraph', text: 'dossier.note.creditNotYetAssessed', values: {} });
    expect(blocksOf('basic')).toContainEqual({ kind: 'paragraph', text: 'dossier.note.noNeeds', values: {} });
  });

  it('is the same for the same records', () => {
    expect(dossierPages(dossierInput())).toEqual(dossierPages(dossierInput()));
  });
});

describe('§6.1.1 purchase records', () => {
  it('add up to their totals, reversals taken off', () => {
    const lines = tables(blocksOf('purchases'))[1];
    expect(lines?.rows).toHaveLength(400);
    const kg = lines?.rows.reduce((sum, row) => sum + Number(row[5]), 0);
    expect(lines?.totals?.[5]).toBe(kg);
  });

  it('show the 12 closed months only, so that their total is the graded year', () => {
    const months = tables(blocksOf('purchases'))[0];
    expect(months?.rows.map(([month]) => month)).toEqual([
      '2025-11',
      '2025-12',
      '2026-01',
      '2026-02',
      '2026-03',
      '2026-04',
      '2026-05',
      '2026-06',
      '2026-07',
      '2026-08',
      '2026-09',
      '2026-10',
    ]);
  });

  it('§2.2 never round a share up to a band that it has not reached', () => {
    const input = dossierInput();
    const short = { ...input, figures: { ...input.figures, purchasedFen: 49_999_999, companyFen: 1_000_000_000 } };
    const fields = blocksOf('purchases', short).flatMap((block) => (block.kind === 'fields' ? block.fields : []));
    expect(fields).toContainEqual({ label: 'words.field.share', kind: 'percent', value: 0.0499 });
  });

  it('say how many lines were left out', () => {
    const partial = blocksOf('purchases', dossierInput({ lines: salesLines(10), lineCount: 12 }));
    expect(partial).toContainEqual({ kind: 'paragraph', text: 'dossier.note.latestLines', values: { shown: 10, count: 12 } });
    expect(blocksOf('purchases').some((block) => block.kind === 'paragraph' && block.text === 'dossier.note.latestLines')).toBe(false);
  });
});

describe('§6.1.1 sales contracts', () => {
  it('are gathered from the ledger with their span and sums', () => {
    const [contracts] = tables(blocksOf('contracts', dossierInput({ lines: salesLines(12), lineCount: 12 })));
    expect(contracts?.rows).toHaveLength(2);
    expect(contracts?.rows[1]).toEqual(['HT-1', '2026-10-21', '2026-10-24', 2, 60_021, 23_100_021]);
  });
});

describe('the cover', () => {
  it('§2.2 shows the decision in effect before what the rules compute', () => {
    const input = dossierInput();
    expect(dossierPages(input).cover).toMatchObject({ name: '江蘇永盛建築工程有限公司', grade: 'B', gradeState: 'computed' });
    const effective = {
      id: 'd',
      customerId: '',
      computed: 'B',
      grade: 'A',
      state: 'reviewed',
      effectiveFrom: '2026-01-01',
      overridden: true,
      reason: '戰略客戶',
      asOf: '2026-01-01',
      proposedBy: '',
      proposedAt: 0,
      reviewedBy: '',
      reviewedAt: 0,
    } as const;
    expect(dossierPages({ ...input, effective }).cover).toMatchObject({ grade: 'A', gradeState: 'overridden' });
  });

  it('carries who and when for the foot of every page, as a first copy', () => {
    expect(dossierPages(dossierInput()).print).toEqual({
      company: '宏遠鋼貿',
      customer: '江蘇永盛建築工程有限公司',
      who: '陳靜',
      at: Date.UTC(2026, 10, 23, 6, 2),
      copy: 1,
      copies: 1,
      reader: '',
      requestNo: '',
      fingerprint: '',
    });
  });
});
