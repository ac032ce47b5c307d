import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AccessRequest } from '../../shared/records/access-request.ts';
import type { AccessLogEntry } from '../../shared/records/access-log-entry.ts';
import type { Account } from '../../shared/records/account.ts';
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
import type { JournalEntry } from '../../shared/records/journal-entry.ts';
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
import type { MoneyBlock, MoneyTailRow } from './columns/money/money-block.ts';
import type { EntryBlock } from './columns/entry-block.ts';
import type { FactBlock, FactRemoval, TailLine } from './columns/fact-block.ts';
import { guardedIndexedDb } from './guarded-indexed-db.ts';
import type { RememberedLayout } from './remembered-layout.ts';
import type { SavedView } from './saved-view.ts';

/** Dexie's version 1 is the browser's 10. */
const NATIVE_VERSION = 10;

export interface SettingRow {
  readonly key: string;
  readonly value: unknown;
}

/** A file's content, stored once however often it is attached; never taken away, so that undo and redo find it. */
export interface AttachmentBytes {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Something computed that may be thrown away at any time. */
export interface CacheRow {
  readonly key: string;
  readonly value: unknown;
}

class SteelDossierDb extends Dexie {
  declare readonly customers: EntityTable<Customer, 'id'>;
  declare readonly gradeDecisions: EntityTable<GradeDecision, 'id'>;
  declare readonly parameterVersions: EntityTable<ParameterVersion, 'id'>;
  declare readonly imports: EntityTable<ImportRecord, 'id'>;
  declare readonly layouts: EntityTable<RememberedLayout, 'fingerprint'>;
  declare readonly savedViews: EntityTable<SavedView, 'id'>;
  declare readonly contracts: EntityTable<Contract, 'id'>;
  declare readonly creditAssessments: EntityTable<CreditAssessment, 'id'>;
  declare readonly creditLimits: EntityTable<CreditLimit, 'id'>;
  declare readonly creditReleases: EntityTable<CreditRelease, 'id'>;
  declare readonly dunningActions: EntityTable<DunningAction, 'id'>;
  declare readonly paymentPromises: EntityTable<PaymentPromise, 'id'>;
  declare readonly suspensions: EntityTable<Suspension, 'id'>;
  declare readonly attachments: EntityTable<Attachment, 'id'>;
  declare readonly attachmentBytes: EntityTable<AttachmentBytes, 'hash'>;
  declare readonly visits: EntityTable<Visit, 'id'>;
  declare readonly complaints: EntityTable<Complaint, 'id'>;
  declare readonly improvementMeasures: EntityTable<ImprovementMeasure, 'id'>;
  declare readonly contactEntries: EntityTable<ContactEntry, 'id'>;
  declare readonly mailings: EntityTable<Mailing, 'id'>;
  declare readonly greetingTemplates: EntityTable<GreetingTemplate, 'id'>;
  declare readonly serviceRequests: EntityTable<ServiceRequest, 'id'>;
  declare readonly careEvents: EntityTable<CareEvent, 'id'>;
  declare readonly pointsEntries: EntityTable<PointsEntry, 'id'>;
  declare readonly gifts: EntityTable<Gift, 'id'>;
  declare readonly pointsCampaigns: EntityTable<PointsCampaign, 'id'>;
  declare readonly surveyAnswers: EntityTable<SurveyAnswer, 'id'>;
  declare readonly snoozes: EntityTable<Snooze, 'id'>;
  declare readonly archiveDocuments: EntityTable<ArchiveDocument, 'id'>;
  declare readonly archiveFolders: EntityTable<ArchiveFolder, 'id'>;
  declare readonly paperLoans: EntityTable<PaperLoan, 'id'>;
  declare readonly stockTakes: EntityTable<StockTakeRecord, 'id'>;
  declare readonly stockScans: EntityTable<StockScan, 'id'>;
  declare readonly accessRequests: EntityTable<AccessRequest, 'id'>;
  declare readonly accounts: EntityTable<Account, 'id'>;
  declare readonly reconciliations: EntityTable<Reconciliation, 'id'>;
  declare readonly differences: EntityTable<Difference, 'id'>;
  declare readonly printRuns: EntityTable<PrintRun, 'id'>;
  declare readonly dossierPrints: EntityTable<DossierPrint, 'id'>;
  declare readonly accessLog: EntityTable<AccessLogEntry, 'seq'>;
  declare readonly settings: EntityTable<SettingRow, 'key'>;
  declare readonly journal: EntityTable<JournalEntry, 'id'>;
  declare readonly factBlocks: EntityTable<FactBlock, 'id'>;
  declare readonly entryBlocks: EntityTable<EntryBlock, 'id'>;
  declare readonly factTail: EntityTable<TailLine, 'id'>;
  declare readonly moneyBlocks: EntityTable<MoneyBlock, 'id'>;
  declare readonly moneyTail: EntityTable<MoneyTailRow, 'id'>;
  declare readonly factRemovals: EntityTable<FactRemoval, 'batch'>;
  declare readonly caches: EntityTable<CacheRow, 'key'>;

  constructor() {
    super('steel-dossier', {
      chromeTransactionDurability: 'strict',
      cache: 'disabled',
      indexedDB: guardedIndexedDb(indexedDB, NATIVE_VERSION),
    });
    // Versions stay in order and are never edited after a release; what an upgrade does is a named function in upgrades.ts.
    this.version(1).stores({
      customers: 'id',
      gradeDecisions: 'id, customerId',
      parameterVersions: 'id',
      imports: 'id',
      layouts: 'fingerprint',
      savedViews: 'id',
      contracts: 'id, customerId',
      creditAssessments: 'id, customerId',
      creditLimits: 'id, customerId',
      creditReleases: 'id, customerId',
      dunningActions: 'id, customerId',
      paymentPromises: 'id, customerId',
      suspensions: 'id, customerId',
      attachments: 'id, hash',
      attachmentBytes: 'hash',
      visits: 'id, customerId',
      complaints: 'id, customerId',
      improvementMeasures: 'id',
      contactEntries: 'id, customerId',
      mailings: 'id',
      greetingTemplates: 'id',
      serviceRequests: 'id, customerId',
      careEvents: 'id',
      pointsEntries: 'id, customerId',
      gifts: 'id',
      pointsCampaigns: 'id',
      surveyAnswers: 'id, customerId',
      snoozes: 'id, item',
      archiveDocuments: 'id, customerId',
      archiveFolders: 'id, customerId, number',
      paperLoans: 'id, customerId',
      stockTakes: 'id',
      stockScans: 'id, stockTakeId',
      accessRequests: 'id, customerId',
      accounts: 'id',
      reconciliations: 'id',
      differences: 'id, [reconciliationId+state]',
      printRuns: 'id',
      dossierPrints: 'id, customerId, runId',
      accessLog: 'seq',
      settings: 'key',
      journal: 'id, batch, [table+rowId]',
      factBlocks: 'id, batch',
      entryBlocks: 'id, batch',
      factTail: 'id, batch',
      moneyBlocks: 'id, batch',
      moneyTail: 'id, batch',
      factRemovals: 'batch',
      caches: 'key',
    });
  }
}

export const db = new SteelDossierDb();

export type AnyTable = Table<unknown, string>;
