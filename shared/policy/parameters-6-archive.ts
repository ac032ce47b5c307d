import type { ParameterDefinition } from './parameter-definition.ts';

/** By class and grade whose archive should hold a document. */
const WHOSE = ['nobody', 'A', 'AB', 'ABC', 'everyone', 'construction', 'machinery', 'metalProducts'] as const;

/** "Kept up to date" and "backed up" need figures to be checked against; these are ours. */
export const ARCHIVE_PARAMETERS = [
  { key: 'expectedLicenceOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'everyone' },
  { key: 'expectedProfileOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'ABC' },
  { key: 'expectedContactsOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'AB' },
  { key: 'expectedPurchaseRecordOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'everyone' },
  { key: 'expectedSalesContractOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'everyone' },
  { key: 'expectedProjectPapersOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'construction' },
  { key: 'expectedTechnicalAgreementOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'machinery' },
  { key: 'expectedVisitRecordOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'AB' },
  { key: 'expectedComplaintRecordOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'everyone' },
  { key: 'expectedCreditAssessmentOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'everyone' },
  { key: 'expectedStatementsOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'AB' },
  { key: 'expectedTaxRecordOf', clause: '§6.1.1', chapter: 6, unit: 'whose', options: WHOSE, default: 'AB' },
  { key: 'archiveReviewEveryMonths', clause: '§6.1.2', chapter: 6, unit: 'months', min: 1, max: 60, default: 12 },
  { key: 'contractExpiryWarnDays', clause: '§6.1.2', chapter: 6, unit: 'days', min: 0, max: 365, default: 30 },
  { key: 'paperKeptYears', clause: '§6.1.2', chapter: 6, unit: 'years', min: 1, max: 100, default: 10 },
  { key: 'paperLoanDays', clause: '§6.3.1', chapter: 6, unit: 'days', min: 1, max: 365, default: 14 },
  { key: 'backupEveryDays', clause: '§6.2.2', chapter: 6, unit: 'days', min: 1, max: 365, default: 7 },
  { key: 'accessApprovalDays', clause: '§6.3.1', chapter: 6, unit: 'days', min: 1, max: 365, default: 7 },
  { key: 'ownArchives', clause: '§6.3.1', chapter: 6, unit: 'ownArchives', options: ['open', 'request'], default: 'open' },
  { key: 'accessCodeMinutes', clause: '§6.3.1', chapter: 6, unit: 'clockMinutes', min: 1, max: 240, default: 15 },
  { key: 'signedInIdleMinutes', clause: '§6.3.2', chapter: 6, unit: 'clockMinutes', min: 1, max: 240, default: 10 },
] as const satisfies readonly ParameterDefinition[];
