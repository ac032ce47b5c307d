import type { ParameterValues } from '../../policy/parameters.ts';
import type { ArchiveSection } from '../../records/archive-document.ts';
import type { Grade, Industry } from '../../records/customer.ts';

/** A document that an archive should hold; the parameter says whose. */
export interface ExpectedDocument {
  readonly slot: string;
  readonly section: ArchiveSection;
  /** Only of customers who have credit, contracts or complaints. */
  readonly needs: 'always' | 'credit' | 'contract' | 'complaint';
  readonly parameter: ExpectedOf;
}

export type ExpectedOf = Extract<keyof ParameterValues, `expected${string}`>;

/** §6.1.1 in five sections. */
export const EXPECTED_DOCUMENTS = [
  { slot: 'licence', section: 'basic', needs: 'always', parameter: 'expectedLicenceOf' },
  { slot: 'profile', section: 'basic', needs: 'always', parameter: 'expectedProfileOf' },
  { slot: 'contacts', section: 'basic', needs: 'always', parameter: 'expectedContactsOf' },
  { slot: 'purchaseRecord', section: 'purchases', needs: 'always', parameter: 'expectedPurchaseRecordOf' },
  { slot: 'salesContract', section: 'contracts', needs: 'contract', parameter: 'expectedSalesContractOf' },
  { slot: 'projectPapers', section: 'contracts', needs: 'contract', parameter: 'expectedProjectPapersOf' },
  { slot: 'technicalAgreement', section: 'contracts', needs: 'contract', parameter: 'expectedTechnicalAgreementOf' },
  { slot: 'visitRecord', section: 'afterSales', needs: 'always', parameter: 'expectedVisitRecordOf' },
  { slot: 'complaintRecord', section: 'afterSales', needs: 'complaint', parameter: 'expectedComplaintRecordOf' },
  { slot: 'creditAssessment', section: 'credit', needs: 'credit', parameter: 'expectedCreditAssessmentOf' },
  { slot: 'statements', section: 'credit', needs: 'credit', parameter: 'expectedStatementsOf' },
  { slot: 'taxRecord', section: 'credit', needs: 'credit', parameter: 'expectedTaxRecordOf' },
] as const satisfies readonly ExpectedDocument[];

export type ExpectedSlot = (typeof EXPECTED_DOCUMENTS)[number]['slot'];

/** Whether a document is expected of a class and grade; a customer without a grade is looked at as D. */
export function isExpectedOf(whose: string, grade: Grade | null, industry: Industry | null): boolean {
  if (whose === 'everyone') return true;
  if (whose === 'nobody') return false;
  if (whose === 'A' || whose === 'AB' || whose === 'ABC') return whose.includes(grade ?? 'D');
  return whose === industry;
}
