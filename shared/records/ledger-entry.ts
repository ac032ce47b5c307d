import type { FieldValue, LedgerKind } from '../ledger/reading.ts';
import type { Id } from '../values/id.ts';

/** Kinds whose rows are kept as they were read. */
export type EntryKind = Exclude<LedgerKind, 'customers' | 'sales' | 'other'>;
export const ENTRY_KINDS: readonly EntryKind[] = ['receivables', 'payments', 'contracts', 'complaints', 'archive'];

/** A row of an imported ledger, a fact: added or taken away with its import, never edited. `fields` are those of its kind (ledger-command.md). */
export interface LedgerEntry {
  /** From the business key: the same row gives the same id. 26 hexadecimal characters. */
  readonly id: string;
  readonly kind: EntryKind;
  /** '' when the row names no customer, as a folder of the company's own may. */
  readonly customerId: Id;
  readonly fields: Readonly<Record<string, FieldValue>>;
  readonly source: EntrySource;
  readonly batch: Id;
}

/** Where the row stands; `row` counts from 1. */
export interface EntrySource {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
}
