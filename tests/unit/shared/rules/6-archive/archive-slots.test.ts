import { describe, expect, it } from 'vitest';
import { parametersAt } from '../../../../../shared/policy/parameters-at.ts';
import type { ArchiveDocument } from '../../../../../shared/records/archive-document.ts';
import type { PaperLoan } from '../../../../../shared/records/paper-loan.ts';
import { archiveSlots, completeness, EXPECTED_DOCUMENTS, type ArchiveFacts } from '../../../../../shared/rules/6-archive/index.ts';

const facts: ArchiveFacts = {
  grade: 'D',
  industry: 'machinery',
  hasCredit: false,
  hasContract: false,
  hasComplaint: false,
  recorded: new Set(),
};
const { values } = parametersAt([], '2026-11-26');
const PLACE = { room: '一', cabinet: '3', shelf: '2', box: '' };

function licence(parts: Partial<ArchiveDocument> = {}): ArchiveDocument {
  return {
    id: 'd1',
    customerId: 'c1',
    section: 'basic',
    slot: 'licence',
    title: '營業執照',
    documentDate: null,
    validUntil: null,
    paper: PLACE,
    pages: 1,
    copies: 1,
    files: [],
    keepUntil: null,
    destroyedOn: null,
    notRequiredBecause: '',
    notes: '',
    createdAt: 0,
    updatedAt: 0,
    ...parts,
  };
}

const loan: PaperLoan = {
  id: 'l',
  customerId: 'c1',
  documentId: '',
  borrower: '王',
  outOn: '2026-11-01',
  dueOn: '2026-11-15',
  backOn: null,
  notes: '',
  createdAt: 0,
};

function stateOf(documents: readonly ArchiveDocument[], loans: readonly PaperLoan[] = [], asOf = '2026-11-26') {
  return archiveSlots(facts, documents, loans, values, asOf).find(({ slot }) => slot === 'licence')?.state;
}

describe('§6.1.1 the documents of an archive', () => {
  it('stand in the five sections of the policy', () => {
    expect([...new Set(EXPECTED_DOCUMENTS.map(({ section }) => section))]).toEqual([
      'basic',
      'purchases',
      'contracts',
      'afterSales',
      'credit',
    ]);
  });

  it('are on paper, electronic, both, or missing', () => {
    expect(stateOf([])).toBe('missing');
    expect(stateOf([licence()])).toBe('paper');
    expect(stateOf([licence({ paper: null, files: ['f'] })])).toBe('electronic');
    expect(stateOf([licence({ files: ['f'] })])).toBe('both');
    expect(stateOf([licence({ paper: null })])).toBe('missing');
  });

  it('expire the day after they are valid, and are gone from the day they were destroyed', () => {
    const until = licence({ validUntil: '2026-11-26' });
    expect([stateOf([until]), stateOf([until], [], '2026-11-27')]).toEqual(['paper', 'expired']);
    const destroyed = licence({ destroyedOn: '2026-11-26' });
    expect([stateOf([destroyed], [], '2026-11-25'), stateOf([destroyed])]).toEqual(['paper', 'missing']);
  });

  it('are borrowed from the day they went out until the day they came back', () => {
    const days = (backOn: string | null) =>
      ['2026-10-31', '2026-11-01', '2026-11-26'].map((day) => stateOf([licence()], [{ ...loan, backOn }], day));
    expect(days(null)).toEqual(['paper', 'borrowed', 'borrowed']);
    expect(days('2026-11-26')).toEqual(['paper', 'borrowed', 'paper']);
    expect(stateOf([licence()], [{ ...loan, documentId: 'another' }])).toBe('paper');
  });

  it('are required by grade and by what the customer has', () => {
    const states = (more: Partial<ArchiveFacts>) =>
      archiveSlots({ ...facts, ...more }, [], [], values, '2026-11-26')
        .filter(({ state }) => state === 'missing')
        .map(({ slot }) => slot);
    expect(states({})).toEqual(['licence', 'purchaseRecord']);
    expect(states({ hasContract: true, hasCredit: true, hasComplaint: true })).toEqual([
      'licence',
      'purchaseRecord',
      'salesContract',
      'technicalAgreement',
      'complaintRecord',
      'creditAssessment',
    ]);
    expect(states({ grade: 'A', hasCredit: true })).toContain('taxRecord');
    expect(states({ grade: null })).toEqual(['licence', 'purchaseRecord']);
  });

  it('§6.1.2 make the archive complete when all that is required is there and valid', () => {
    const share = (documents: readonly ArchiveDocument[]) => completeness(archiveSlots(facts, documents, [], values, '2026-11-26'));
    expect(share([])).toBe(0);
    expect(share([licence()])).toBe(0.5);
    expect(share([licence(), licence({ id: 'd2', section: 'purchases', slot: 'purchaseRecord' })])).toBe(1);
  });

  it('are expected by class and grade as the parameters say, from the day on which they say so', () => {
    const version = { id: 'v', at: 0, who: '', reason: '', effectiveFrom: '2026-11-26', values: { expectedLicenceOf: 'AB' } };
    const asked = (day: string, grade: 'B' | 'C') =>
      archiveSlots({ ...facts, grade }, [], [], parametersAt([version], day).values, day)[0]?.state;
    expect([asked('2026-11-25', 'C'), asked('2026-11-26', 'C'), asked('2026-11-26', 'B')]).toEqual(['missing', 'notRequired', 'missing']);
    const project = (industry: ArchiveFacts['industry']) =>
      archiveSlots({ ...facts, industry, hasContract: true }, [], [], values, '2026-11-26').find(({ slot }) => slot === 'projectPapers')
        ?.state;
    expect([project('construction'), project('machinery'), project(null)]).toEqual(['missing', 'notRequired', 'notRequired']);
  });

  it('need not be there where a reason is given, until one is filed after all', () => {
    const waiver = licence({ id: 'w', paper: null, notRequiredBecause: '外商' });
    const [waived] = archiveSlots(facts, [waiver], [], values, '2026-11-26');
    expect(waived).toMatchObject({ state: 'notRequired', notRequiredBecause: '外商', documents: [] });
    expect(stateOf([waiver, licence()])).toBe('paper');
  });

  it('are electronic where the records of the app itself fill them, and both with a paper', () => {
    const recorded = { ...facts, recorded: new Set(['licence']) };
    const state = (documents: readonly ArchiveDocument[]) => archiveSlots(recorded, documents, [], values, '2026-11-26')[0]?.state;
    expect([state([]), state([licence()])]).toEqual(['electronic', 'both']);
  });
});
