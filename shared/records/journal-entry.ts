import type { Id, Instant } from '../values/id.ts';

export type JournalTable =
  | 'customers'
  | 'gradeDecisions'
  | 'parameterVersions'
  | 'imports'
  | 'layouts'
  | 'savedViews'
  | 'settings'
  | 'contracts'
  | 'creditAssessments'
  | 'creditLimits'
  | 'creditReleases'
  | 'dunningActions'
  | 'paymentPromises'
  | 'suspensions'
  | 'attachments'
  | 'visits'
  | 'complaints'
  | 'improvementMeasures'
  | 'contactEntries'
  | 'mailings'
  | 'greetingTemplates'
  | 'serviceRequests'
  | 'careEvents'
  | 'pointsEntries'
  | 'gifts'
  | 'pointsCampaigns'
  | 'surveyAnswers'
  | 'snoozes'
  | 'archiveDocuments'
  | 'archiveFolders'
  | 'paperLoans'
  | 'stockTakes'
  | 'stockScans'
  | 'reconciliations'
  | 'differences'
  | 'printRuns'
  | 'dossierPrints'
  | 'facts';

/** What a command did to one row, or to many new rows at once. Written in the command's own transaction, never changed. */
export interface JournalEntry {
  readonly id: Id;
  /** Everything one command did shares a batch; undo works on batches. */
  readonly batch: Id;
  readonly at: Instant;
  /** Hybrid logical clock: sorts entries of several laptops. */
  readonly clock: string;
  readonly who: string;
  readonly device: Id;
  /** The command's name, e.g. `updateCustomer`, or `undoBatch`. */
  readonly command: string;
  readonly table: JournalTable;
  readonly change: 'create' | 'update' | 'delete' | 'createMany' | 'deleteMany' | 'addFacts' | 'removeFacts';
  /** The row, or '' for an entry about many. */
  readonly rowId: string;
  /** For `update`: only the fields that changed; for `delete`: the whole row. */
  readonly before: unknown;
  readonly after: unknown;
  /** For an entry about many: row ids, or fact block ids. */
  readonly ids: readonly string[];
  /** The batch this entry undoes, or ''. */
  readonly undoes: Id;
}
