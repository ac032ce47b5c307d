import type { CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';

/** What the sheet sets; without an id it becomes a new one. */
export type AssessmentDraft = Pick<CreditAssessment, 'customerId' | 'occasion' | 'asOf' | 'scores' | 'evidence' | 'notes'> & {
  readonly id?: Id;
};

export function newAssessment(
  { id, customerId, occasion, asOf, scores, evidence, notes }: AssessmentDraft & { readonly id: Id },
  preparedBy: string,
  preparedAt: Instant,
): CreditAssessment {
  return {
    id,
    customerId,
    occasion,
    asOf,
    scores,
    evidence,
    notes,
    state: 'draft',
    computed: null,
    standing: null,
    reason: '',
    effectiveFrom: null,
    preparedBy,
    preparedAt,
    approvedBy: '',
    approvedAt: null,
  };
}
