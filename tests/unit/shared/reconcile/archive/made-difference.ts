import type { Difference, DifferenceCandidate, DifferenceRow, Reconciliation } from '../../../../../shared/records/reconciliation.ts';

const ZERO = { results: 0, paper: 0, electronic: 0 };

export const CATALOGUE: Reconciliation = {
  id: '0192aaaa-0000-7000-8000-0000003f2a1c',
  kind: 'catalogue',
  ledger: 'archive',
  title: '2026',
  files: [],
  asOf: '2026-11-26',
  paperRows: 0,
  electronicRows: 0,
  paperRecords: 0,
  counts: { same: ZERO, differs: ZERO, onlyPaper: ZERO, onlyElectronic: ZERO, duplicate: ZERO, unsure: ZERO },
  sharedNumbers: [],
  by: '',
  startedAt: 0,
  closedAt: null,
  signedBy: '',
};

export function side(name: string, archiveNo = ''): DifferenceRow {
  return { key: name, name, archiveNo, creditCode: '', where: '', fields: {} };
}

export function candidate(name: string, archiveNo = ''): DifferenceCandidate {
  return { ...side(name, archiveNo), similarity: 0.7, customerId: name, listed: '' };
}

export function difference(parts: Partial<Difference>): Difference {
  const no = parts.no ?? 1;
  return {
    id: `d${no}`,
    reconciliationId: CATALOGUE.id,
    no,
    bucket: 'differs',
    tier: '',
    doubt: '',
    pattern: '',
    paper: side('紙'),
    electronic: side('電'),
    candidates: [],
    fields: [],
    owner: '',
    state: 'open',
    resolution: '',
    notes: '',
    postponedUntil: null,
    resolvedBy: '',
    resolvedAt: null,
    createdAt: 0,
    updatedAt: 0,
    ...parts,
  };
}
