import type { Id, Instant } from '../values/id.ts';
import type { LedgerKind } from '../ledger/reading.ts';

/** One import: what was read, what was written, what was left out and why. Its id is the batch of everything it wrote. */
export interface ImportRecord {
  readonly id: Id;
  readonly at: Instant;
  readonly who: string;
  readonly files: readonly {
    readonly name: string;
    readonly bytes: number;
    /** SHA-256 in hexadecimal. */
    readonly hash: string;
    readonly sheets: readonly {
      readonly name: string;
      readonly kind: LedgerKind;
      readonly fingerprint: string;
      readonly records: number;
      readonly skipped: number;
      readonly problems: number;
    }[];
  }[];
  readonly counts: {
    readonly customersCreated: number;
    readonly customersUpdated: number;
    readonly customersSame: number;
    readonly customersUnsure: number;
    readonly salesAdded: number;
    readonly salesAlreadyThere: number;
    /** Rows of the other kinds: receivables, payments, contracts, complaints, archive. */
    readonly entriesAdded: number;
    readonly entriesAlreadyThere: number;
    readonly rowsLeftOut: number;
  };
  readonly undoneAt: Instant | null;
}
