import type { Fen, Id, Instant, LocalDate } from '../../../shared/values/id.ts';

export type PostableKind = 'receivables' | 'payments' | 'contracts';

/** A sheet of an imported ledger whose rows can become money facts or contracts. */
export interface PostableSheet {
  readonly key: string;
  readonly importId: Id;
  readonly importedAt: Instant;
  readonly file: string;
  readonly sheet: string;
  readonly kind: PostableKind;
  readonly rows: number;
  readonly customers: number;
  /** Balances of receivables, amounts of the others. */
  readonly totalFen: Fen;
  /** 'differs': some of its rows are posted. */
  readonly state: 'posted' | 'not' | 'differs';
  readonly posted: number;
  /** With which day it was posted; null: it was not. */
  readonly postedAsOf: LocalDate | null;
  /** The day that the sheet or the file names, else its latest document's. */
  readonly asOf: LocalDate | null;
  /** Whether rows have ageing columns to be compared with ours. */
  readonly ageing: boolean;
}

export type LeftOutReason = 'noCustomer' | 'noAmount' | 'noDate' | 'nothingOpen' | 'noNumber' | 'afterAsOf' | 'beforeBooks';

export interface PostedSheet {
  /** Facts or contracts that were added. */
  readonly posted: number;
  /** Contracts that a later ledger changed. */
  readonly updated: number;
  readonly alreadyThere: number;
  readonly leftOut: Readonly<Partial<Record<LeftOutReason, number>>>;
}

export interface PostOptions {
  /** The day of the ledger's balances; of payments and contracts the day up to which rows count. */
  readonly asOf: LocalDate;
  /** Sales lines from this day on count as delivered, not invoiced; null leaves the setting as it is. */
  readonly booksFrom: LocalDate | null;
}

export interface ComparisonRow {
  readonly customerId: Id;
  readonly name: string;
  /** 'ours' or 'theirs': only on that side. */
  readonly side: 'both' | 'ours' | 'theirs';
  readonly oursFen: Fen;
  readonly theirsFen: Fen;
  /** Of ours, what is paid in advance; `oursFen` is less by it. */
  readonly advanceFen: Fen;
  /** ours - theirs */
  readonly differenceFen: Fen;
  /** In our bands, 0 not due; null: the ledger has no ageing columns. */
  readonly oursByBand: readonly Fen[];
  readonly theirsByBand: readonly Fen[] | null;
}

export interface Comparison {
  readonly asOf: LocalDate;
  /** Labels of the ledger's ageing columns, in their order. */
  readonly theirBands: readonly string[];
  /** Largest difference first; those that agree come last. */
  readonly rows: readonly ComparisonRow[];
  readonly agree: number;
  readonly differ: number;
  readonly totals: Omit<ComparisonRow, 'customerId' | 'name' | 'side'>;
  /** Rows of the sheet that name no customer. */
  readonly withoutCustomer: number;
}
