import type { CataloguePaper } from '../archive/catalogue-paper.ts';

/** A folder of the catalogue or a customer of the electronic archive, as far as the two can be compared. */
export interface ReconcileRow {
  /** Names it to whoever asked: a record's id, or sheet and row. */
  readonly key: string;
  readonly name: string;
  readonly formerNames: readonly string[];
  readonly archiveNo: string;
  /** GB 32100 as written, or ''; one that fails its check is evidence of the code it was meant to be, never a code. */
  readonly creditCode: string;
  /** Compared field by field; a field that one side lacks is no difference. Texts, or integers in their unit. */
  readonly fields: Readonly<Record<string, string | number>>;
  /** What lies in the folder, where a catalogue lists its papers. */
  readonly papers?: readonly CataloguePaper[];
}

/** What made two rows one, strongest first. */
export const TIERS = [
  'archiveNo',
  'creditCode',
  'codeSlip',
  'name',
  'formerName',
  'region',
  'homophone',
  'oneCharacter',
  'corroborated',
] as const;
export type Tier = (typeof TIERS)[number];

/** Why two rows are not taken for one without being asked. */
export type Doubt =
  /** One folder number, two names that have little in common. */
  | 'numberOfAnother'
  /** A credit code that leads to another name, while its own name stands elsewhere; or a mistyped one to quite another name. */
  | 'codeOfAnother'
  /** One name, two credit codes. */
  | 'otherCode'
  /** One credit code or number, but one is a branch or bears another number in its name. */
  | 'branch'
  /** Several bear the name. */
  | 'namesakes'
  | 'similarName';

export interface FieldDifference {
  readonly field: string;
  readonly paper: string | number;
  readonly electronic: string | number;
}

/** Indexes into the two lists. */
export interface MatchedPair {
  readonly paper: number;
  readonly electronic: number;
  readonly tier: Tier;
  /** 0 to 1, of the names. */
  readonly similarity: number;
  readonly differences: readonly FieldDifference[];
}

export interface DoubtfulRow {
  readonly paper: number;
  readonly doubt: Doubt;
  /** The likeliest first, at most eight. */
  readonly candidates: readonly { readonly electronic: number; readonly similarity: number }[];
}

/** A row that repeats an earlier one of its own side. */
export interface DuplicateRow {
  readonly side: 'paper' | 'electronic';
  readonly row: number;
  readonly of: number;
}

export const BUCKETS = ['same', 'differs', 'onlyPaper', 'onlyElectronic', 'duplicate', 'unsure'] as const;
export type Bucket = (typeof BUCKETS)[number];

/** Every row of both sides ends in exactly one bucket. */
export interface Reconciliation {
  readonly pairs: readonly MatchedPair[];
  readonly unsure: readonly DoubtfulRow[];
  readonly duplicates: readonly DuplicateRow[];
  readonly onlyPaper: readonly number[];
  readonly onlyElectronic: readonly number[];
  /** Electronic rows that an unsure paper row may be and no pair has taken. */
  readonly asked: readonly number[];
  /** Folder numbers that stand on several rows of the catalogue with different names. */
  readonly sharedNumbers: readonly string[];
  readonly counts: { readonly paper: Readonly<Record<Bucket, number>>; readonly electronic: Readonly<Record<Bucket, number>> };
}
