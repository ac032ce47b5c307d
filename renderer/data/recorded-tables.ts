import type { ArchiveDocument } from '../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../shared/records/archive-folder.ts';
import type { DossierPrint } from '../../shared/records/dossier-print.ts';
import type { PaperLoan } from '../../shared/records/paper-loan.ts';
import type { PrintRun } from '../../shared/records/print-run.ts';
import type { Difference, Reconciliation } from '../../shared/records/reconciliation.ts';
import type { StockScan, StockTakeRecord } from '../../shared/records/stock-take.ts';
import type { Attachment } from '../../shared/records/attachment.ts';
import type { CareEvent } from '../../shared/records/care-event.ts';
import type { Complaint } from '../../shared/records/complaint.ts';
import type { ContactEntry } from '../../shared/records/contact-entry.ts';
import type { Contract } from '../../shared/records/contract.ts';
import type { CreditAssessment } from '../../shared/records/credit-assessment.ts';
import type { CreditLimit } from '../../shared/records/credit-limit.ts';
import type { CreditRelease } from '../../shared/records/credit-release.ts';
import type { Customer } from '../../shared/records/customer.ts';
import type { DunningAction } from '../../shared/records/dunning-action.ts';
import type { Gift } from '../../shared/records/gift.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { GreetingTemplate } from '../../shared/records/greeting-template.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { ImprovementMeasure } from '../../shared/records/improvement-measure.ts';
import type { JournalTable } from '../../shared/records/journal-entry.ts';
import type { Mailing } from '../../shared/records/mailing.ts';
import type { ParameterVersion } from '../../shared/records/parameter-version.ts';
import type { PaymentPromise } from '../../shared/records/payment-promise.ts';
import type { PointsCampaign } from '../../shared/records/points-campaign.ts';
import type { PointsEntry } from '../../shared/records/points-entry.ts';
import type { ServiceRequest } from '../../shared/records/service-request.ts';
import type { Snooze } from '../../shared/records/snooze.ts';
import type { SurveyAnswer } from '../../shared/records/survey-answer.ts';
import type { Suspension } from '../../shared/records/suspension.ts';
import type { Visit } from '../../shared/records/visit.ts';
import { db, type AnyTable, type SettingRow } from './db.ts';
import type { RememberedLayout } from './remembered-layout.ts';
import type { SavedView } from './saved-view.ts';

export type RecordedTable = JournalTable;
export type DocumentTable = Exclude<JournalTable, 'facts'>;

export interface RowOf {
  readonly customers: Customer;
  readonly gradeDecisions: GradeDecision;
  readonly parameterVersions: ParameterVersion;
  readonly imports: ImportRecord;
  readonly layouts: RememberedLayout;
  readonly savedViews: SavedView;
  readonly settings: SettingRow;
  readonly contracts: Contract;
  readonly creditAssessments: CreditAssessment;
  readonly creditLimits: CreditLimit;
  readonly creditReleases: CreditRelease;
  readonly dunningActions: DunningAction;
  readonly paymentPromises: PaymentPromise;
  readonly suspensions: Suspension;
  readonly attachments: Attachment;
  readonly visits: Visit;
  readonly complaints: Complaint;
  readonly improvementMeasures: ImprovementMeasure;
  readonly contactEntries: ContactEntry;
  readonly mailings: Mailing;
  readonly greetingTemplates: GreetingTemplate;
  readonly serviceRequests: ServiceRequest;
  readonly careEvents: CareEvent;
  readonly pointsEntries: PointsEntry;
  readonly gifts: Gift;
  readonly pointsCampaigns: PointsCampaign;
  readonly surveyAnswers: SurveyAnswer;
  readonly snoozes: Snooze;
  readonly archiveDocuments: ArchiveDocument;
  readonly archiveFolders: ArchiveFolder;
  readonly paperLoans: PaperLoan;
  readonly stockTakes: StockTakeRecord;
  readonly stockScans: StockScan;
  readonly reconciliations: Reconciliation;
  readonly differences: Difference;
  readonly printRuns: PrintRun;
  readonly dossierPrints: DossierPrint;
}

export const EVERY_TABLE: readonly RecordedTable[] = [
  'customers',
  'gradeDecisions',
  'parameterVersions',
  'imports',
  'layouts',
  'savedViews',
  'settings',
  'contracts',
  'creditAssessments',
  'creditLimits',
  'creditReleases',
  'dunningActions',
  'paymentPromises',
  'suspensions',
  'attachments',
  'visits',
  'complaints',
  'improvementMeasures',
  'contactEntries',
  'mailings',
  'greetingTemplates',
  'serviceRequests',
  'careEvents',
  'pointsEntries',
  'gifts',
  'pointsCampaigns',
  'surveyAnswers',
  'snoozes',
  'archiveDocuments',
  'archiveFolders',
  'paperLoans',
  'stockTakes',
  'stockScans',
  'reconciliations',
  'differences',
  'printRuns',
  'dossierPrints',
  'facts',
];

/** Tables that are kept in several stores. */
const STORES_OF = {
  facts: ['factBlocks', 'entryBlocks', 'factTail', 'moneyBlocks', 'moneyTail', 'factRemovals'],
  attachments: ['attachments', 'attachmentBytes'],
} as const;

export function storesOf(tables: readonly RecordedTable[]): readonly AnyTable[] {
  return tables.flatMap((table) => STORES_OF[table as keyof typeof STORES_OF] ?? [table]).map((store) => db.table(store));
}

export function documentStore<T extends DocumentTable>(
  table: T,
): Omit<AnyTable, 'bulkGet'> & { bulkGet(ids: readonly string[]): Promise<(RowOf[T] | undefined)[]> } {
  return db.table(table) as never;
}

/** The primary key of a row. */
export function keyOf(table: DocumentTable, row: object): string {
  const field = table === 'settings' ? 'key' : table === 'layouts' ? 'fingerprint' : 'id';
  return (row as Readonly<Record<string, string>>)[field] as string;
}
