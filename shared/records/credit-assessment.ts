import type { CreditStanding } from './customer.ts';
import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §5.1.1 the four areas. */
export const ASSESSMENT_AREAS = ['operations', 'finance', 'record', 'reputation'] as const;
export type AssessmentArea = (typeof ASSESSMENT_AREAS)[number];

/** §5.1.2 */
export const EVIDENCE_KINDS = ['licence', 'statements', 'tax', 'rating'] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

export interface Evidence {
  readonly kind: EvidenceKind;
  /** Whether it was seen; expired is computed from `validUntil`. */
  readonly present: boolean;
  readonly validUntil: LocalDate | null;
  /** Where the paper lies. */
  readonly location: string;
  /** Ids of attached files. */
  readonly attachments: readonly Id[];
  readonly notes: string;
}

/** §5.1.3 what can be given; a customer without an approved assessment is `notYetAssessed`. */
export type AssessedStanding = Exclude<CreditStanding, 'notYetAssessed'>;

/** §5.1: a scored sheet, draft -> submitted -> approved by the head. Once approved it is never edited; a later one takes its place. */
export interface CreditAssessment {
  readonly id: Id;
  readonly customerId: Id;
  readonly occasion: 'first' | 'periodic' | 'longOverdue';
  readonly asOf: LocalDate;
  /** 0 to 100 by item; items that nobody scored are absent. Items computed from facts are kept here as they stood on `asOf` once submitted. */
  readonly scores: Readonly<Record<string, number>>;
  readonly evidence: readonly Evidence[];
  readonly notes: string;
  readonly state: 'draft' | 'submitted' | 'approved' | 'withdrawn';
  /** What the rules computed when it was submitted; null while a draft. */
  readonly computed: AssessedStanding | null;
  /** What was approved; differs from `computed` only with a reason. */
  readonly standing: AssessedStanding | null;
  readonly reason: string;
  readonly effectiveFrom: LocalDate | null;
  readonly preparedBy: string;
  readonly preparedAt: Instant;
  readonly approvedBy: string;
  readonly approvedAt: Instant | null;
}
