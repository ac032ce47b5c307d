import type { CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import type { CreditStanding, Grade } from '../../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

export interface AssessmentDue {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly grade: Grade | null;
  readonly standing: CreditStanding;
  readonly occasion: CreditAssessment['occasion'];
  readonly dueOn: LocalDate;
  /** A sheet that is begun or waits for approval. */
  readonly state: 'none' | 'draft' | 'submitted';
}
