import type { CreditAssessment, Evidence } from '../../../../shared/records/credit-assessment.ts';
import type { Contract } from '../../../../shared/records/contract.ts';
import type { CustomerDocuments } from '../customer-documents.ts';
import { Picked, those } from './picked.ts';

/** The documents of each customer that ask for something, kept apart from the many that are finished. */
export class WorkPicked {
  readonly complaints;
  readonly requests;
  /** Effective ones with an end. */
  readonly contracts;
  readonly contractsInApproval;
  readonly limits;
  readonly suspensions;
  readonly submitted;
  /** Papers of the latest approved sheet that run out, and the days of its sheets. */
  readonly evidence;
  readonly assessed;
  /** Not withdrawn. */
  readonly promises;
  /** Day of the first limit above 0. */
  readonly creditSince;

  constructor(documents: CustomerDocuments) {
    this.complaints = new Picked(
      documents.complaints,
      those(({ state }) => state !== 'closed'),
    );
    this.requests = new Picked(
      documents.serviceRequests,
      those(({ state }) => state === 'open'),
    );
    this.contracts = new Picked(
      documents.contracts,
      those((contract: Contract) => contract.state === 'effective' && contract.endsOn !== null),
    );
    this.contractsInApproval = new Picked(
      documents.contracts,
      those(({ state }) => state === 'inApproval'),
    );
    this.limits = new Picked(
      documents.creditLimits,
      those(({ state }) => state === 'proposed'),
    );
    this.suspensions = new Picked(
      documents.suspensions,
      those(({ state }) => state === 'proposed'),
    );
    this.submitted = new Picked(
      documents.creditAssessments,
      those(({ state }) => state === 'submitted'),
    );
    this.evidence = new Picked(documents.creditAssessments, expiringEvidence);
    this.assessed = new Picked(
      documents.creditAssessments,
      those(({ state }) => state === 'approved'),
    );
    this.promises = new Picked(
      documents.paymentPromises,
      those(({ withdrawn }) => !withdrawn),
    );
    this.creditSince = new Picked(documents.creditLimits, (limits) =>
      limits
        .filter(({ state, amountFen }) => state !== 'withdrawn' && amountFen > 0)
        .reduce<string | null>((first, { from }) => (first === null || from < first ? from : first), null),
    );
  }
}

/** §5.1.2 of the sheet that counts last. */
function expiringEvidence(sheets: readonly CreditAssessment[]): readonly Evidence[] | null {
  const approved = sheets.filter(({ state }) => state === 'approved');
  const latest = approved.reduce<CreditAssessment | null>(
    (found, sheet) => (found === null || (sheet.effectiveFrom ?? sheet.asOf) >= (found.effectiveFrom ?? found.asOf) ? sheet : found),
    null,
  );
  const papers = latest?.evidence.filter(({ present, validUntil }) => present && validUntil !== null) ?? [];
  return papers.length === 0 ? null : papers;
}
