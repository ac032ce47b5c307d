import type { CataloguePaper } from '../reconcile/archive/catalogue-paper.ts';
import type { Doubt, Tier } from '../reconcile/rows/reconcile-row.ts';
import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §6.2.2: paper against electronic, or a ledger against the database. Every input row ends in exactly one bucket. */
export type DifferenceBucket = 'same' | 'differs' | 'onlyPaper' | 'onlyElectronic' | 'duplicate' | 'unsure';

export interface BucketCount {
  /** What is listed: a pair is one. */
  readonly results: number;
  readonly paper: number;
  readonly electronic: number;
}

/** What the paper side was made of. */
export type ReconciledLedger = 'archive' | 'customers' | 'sales' | 'receivables' | 'payments' | 'contracts';

export interface Reconciliation {
  readonly id: Id;
  /** `figures`: sums by customer and year. */
  readonly kind: 'catalogue' | 'figures';
  readonly ledger: ReconciledLedger;
  readonly title: string;
  readonly files: readonly { readonly name: string; readonly hash: string; readonly sheet: string }[];
  readonly asOf: LocalDate;
  /** Rows of each side; the buckets add up to both. */
  readonly paperRows: number;
  readonly electronicRows: number;
  /** Records of the workbook that the paper rows were made of: the papers of a folder are one row. */
  readonly paperRecords: number;
  readonly counts: Readonly<Record<DifferenceBucket, BucketCount>>;
  /** Folder numbers under which several customers stand in the catalogue. */
  readonly sharedNumbers: readonly string[];
  readonly by: string;
  readonly startedAt: Instant;
  /** Signed and put away. */
  readonly closedAt: Instant | null;
  readonly signedBy: string;
}

export type DifferenceState = 'open' | 'asked' | 'postponed' | 'resolved';
type DifferenceResolution = '' | 'takePaper' | 'takeElectronic' | 'keepBoth' | 'sameCustomer' | 'notSame' | 'filledIn';

/** One result that is not simply the same. */
export interface Difference {
  readonly id: Id;
  readonly reconciliationId: Id;
  /** As it is printed and written in the workbook for the shelf; from 1. */
  readonly no: number;
  readonly bucket: Exclude<DifferenceBucket, 'same'>;
  /** What made the two one; `said`: a person did; '' while nothing has. */
  readonly tier: Tier | 'said' | '';
  /** Why it was not taken; `saidNotSame`: a person denied every candidate. */
  readonly doubt: Doubt | 'saidNotSame' | '';
  /** Alike ones share it: bucket, reason, and which fields differ in which way. */
  readonly pattern: string;
  readonly paper: DifferenceRow | null;
  readonly electronic: DifferenceRow | null;
  /** Of an unsure one: whom it may be, the likeliest first; of a duplicate: whose it repeats. */
  readonly candidates: readonly DifferenceCandidate[];
  readonly fields: readonly DifferingField[];
  readonly owner: string;
  readonly state: DifferenceState;
  readonly resolution: DifferenceResolution;
  readonly notes: string;
  readonly postponedUntil: LocalDate | null;
  readonly resolvedBy: string;
  readonly resolvedAt: Instant | null;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export interface DifferenceRow {
  /** Customer id on the electronic side, address of the row on the paper side. */
  readonly key: string;
  readonly name: string;
  readonly archiveNo: string;
  readonly creditCode: string;
  /** `sheet!row` of the first records; '' on the electronic side. */
  readonly where: string;
  readonly fields: Readonly<Record<string, string | number>>;
  /** What lies in the folder, where a catalogue lists its papers. */
  readonly papers?: readonly CataloguePaper[];
}

export interface DifferenceCandidate extends DifferenceRow {
  readonly similarity: number;
  /** The customer it is, or with whom a repeated row of the paper was paired; '' when there is none yet. */
  readonly customerId: Id;
  /** The difference under which that row itself is listed; '' when it is not. */
  readonly listed: Id;
}

export interface DifferingField {
  readonly field: string;
  readonly paper: string | number;
  readonly electronic: string | number;
}
