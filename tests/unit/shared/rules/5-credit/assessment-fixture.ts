import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import type { CreditAssessment, Evidence } from '../../../../../shared/records/credit-assessment.ts';
import type { ParameterVersion } from '../../../../../shared/records/parameter-version.ts';
import { ASSESSMENT_ITEMS, type AssessmentSheet } from '../../../../../shared/rules/5-credit/index.ts';

export const LICENCE: Evidence = { kind: 'licence', present: true, validUntil: null, location: '', attachments: [], notes: '' };

const TYPED = ASSESSMENT_ITEMS.filter(({ area }) => area !== 'record').map(({ item }) => item);

/** Every item that people score has the same score; a licence that does not expire. */
export function sheetOf(score: number, patch: Readonly<Record<string, number | undefined>> = {}, evidence = [LICENCE]): AssessmentSheet {
  const scores = Object.entries({ ...Object.fromEntries(TYPED.map((item) => [item, score])), ...patch });
  return { scores: Object.fromEntries(scores.filter((entry): entry is [string, number] => entry[1] !== undefined)), evidence };
}

export function parametersWith(values: ParameterVersion['values'] = {}, effectiveFrom = '2026-01-01', on = effectiveFrom): ParameterSet {
  return parametersAt([{ id: 'v', effectiveFrom, values, who: '王經理', at: 1, reason: '年度檢討' }], on);
}

export function approved(patch: Partial<CreditAssessment> = {}): CreditAssessment {
  return {
    id: 'a',
    customerId: 'c',
    occasion: 'first',
    asOf: '2026-03-01',
    scores: {},
    evidence: [],
    notes: '',
    state: 'approved',
    computed: 'good',
    standing: 'good',
    reason: '',
    effectiveFrom: '2026-03-05',
    preparedBy: '陳會計',
    preparedAt: 1,
    approvedBy: '王經理',
    approvedAt: 2,
    ...patch,
  };
}
