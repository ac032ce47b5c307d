import type { DossierCredit } from '../../../../shared/dossier/dossier-credit.ts';
import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { Suspension } from '../../../../shared/records/suspension.ts';
import { ageingOf, exposureOf, limitInForce, settle } from '../../../../shared/rules/5-credit/index.ts';

const AS_OF = '2026-11-23';
const BANDS = [30, 60, 90, 180] as const;

export const SUSPENSION: Suspension = {
  id: 's',
  customerId: 'c',
  measure: 'suspended',
  state: 'approved',
  documentId: 'FP001',
  docNo: 'FP001',
  overdueDays: 95,
  overdueFen: 100_000_00,
  asOf: '2026-11-01',
  limitFen: null,
  from: '2026-11-02',
  reason: '逾期三個月',
  proposedBy: '陳靜',
  proposedAt: 0,
  decidedBy: '林總',
  decidedAt: 0,
  liftedOn: null,
  liftedBy: '',
};

/** What the rules make of these facts; no assessment, no limit unless given. */
export function dossierCredit(facts: readonly MoneyFact[], changes: Partial<DossierCredit> = {}): DossierCredit {
  const account = settle(facts, AS_OF);
  return {
    standing: 'notYetAssessed',
    since: null,
    assessed: null,
    nextAssessment: null,
    limit: limitInForce([], [], AS_OF),
    exposure: exposureOf({ account, sales: [], contracts: [], booksFrom: null }, AS_OF),
    used: null,
    account,
    ageing: ageingOf(account, AS_OF, BANDS, 'dueOn'),
    bands: BANDS,
    actions: [],
    promises: [],
    measures: [],
    ...changes,
  };
}
