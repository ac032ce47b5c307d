import type { ArchiveDocument, ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Grade, Industry } from '../../../shared/records/customer.ts';
import type { PaperLoan } from '../../../shared/records/paper-loan.ts';
import type { ArchiveSlot, PartAge } from '../../../shared/rules/6-archive/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';

export type ArchiveColumn =
  | 'number'
  | 'name'
  | 'industry'
  | 'grade'
  | 'place'
  | 'complete'
  | 'missing'
  | 'expired'
  | 'borrowed'
  | 'reviewDue';

export const ARCHIVES_SHOWN = ['all', 'missing', 'expired', 'borrowed', 'due', 'noNumber'] as const;

export interface ArchiveQuery {
  readonly asOf: LocalDate;
  readonly show: (typeof ARCHIVES_SHOWN)[number];
  /** Number, former number, name, pinyin, codes; '' for all. */
  readonly text: string;
  /** Only what lies there; '' for anywhere. */
  readonly place: string;
  readonly order: { readonly by: ArchiveColumn; readonly descending: boolean };
}

export interface ArchiveOrder {
  readonly token: number;
  readonly count: number;
  readonly total: number;
  /** Mean completeness of those shown, null of nobody. */
  readonly complete: number | null;
  readonly missing: number;
}

/** Customers of whom an expected document has expired, and of whom a part is to be looked through. */
export interface ArchivesDue {
  readonly expired: number;
  readonly reviewDue: number;
}

/** One customer's archive in the list. */
export interface ArchiveRow {
  readonly customerId: Id;
  readonly name: string;
  readonly industry: Industry | null;
  readonly grade: Grade | null;
  /** Of the first volume; '' without a folder. */
  readonly number: string;
  readonly volumes: number;
  readonly place: string;
  /** 0 to 1 */
  readonly complete: number;
  readonly missing: number;
  readonly expired: number;
  /** Papers and folders that are out. */
  readonly borrowed: number;
  readonly borrower: string;
  readonly reviewDue: LocalDate | null;
  readonly reviewOverdue: boolean;
}

/** §6.1.1: all that one customer's archive consists of. */
export interface ArchivePicture {
  readonly customerId: Id;
  readonly name: string;
  readonly industry: Industry | null;
  readonly grade: Grade | null;
  /** Kept ones by volume, then destroyed ones. */
  readonly folders: readonly ArchiveFolder[];
  readonly slots: readonly ArchiveSlot[];
  /** Kept documents beyond what is expected. */
  readonly others: readonly ArchiveDocument[];
  readonly destroyed: readonly ArchiveDocument[];
  readonly complete: number;
  readonly ages: readonly PartAge[];
  /** What is out now. */
  readonly loans: readonly PaperLoan[];
}

/** A folder that a code or number names, and whose it is. */
export interface FoundFolder {
  readonly folder: ArchiveFolder;
  readonly name: string;
  readonly industry: Industry | null;
  readonly grade: Grade | null;
}

export interface LoanRow {
  readonly loan: PaperLoan;
  readonly name: string;
  /** Of the folder; '' without one. */
  readonly number: string;
  /** Of the document; both '' for the whole folder. */
  readonly title: string;
  readonly slot: string;
  /** Days over; 0 when not. */
  readonly overdueDays: number;
}

/** A document of somebody's archive that is missing or has expired. */
export interface MissingDocument {
  readonly customerId: Id;
  readonly name: string;
  readonly number: string;
  readonly place: string;
  readonly slot: ArchiveSlot['slot'];
  readonly section: ArchiveSection;
  readonly state: 'missing' | 'expired';
}
