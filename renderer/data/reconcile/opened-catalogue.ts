import type { LedgerKind } from '../../../shared/ledger/reading.ts';

/** A workbook that is to be reconciled; one entry a table. */
export interface OpenedCatalogue {
  readonly name: string;
  readonly hash: string;
  readonly sheets: readonly {
    readonly table: number;
    readonly name: string;
    readonly kind: LedgerKind;
    readonly records: number;
    readonly problems: number;
    readonly hidden: boolean;
    /** Why it is of no known kind; ''. */
    readonly remark: string;
  }[];
}

export interface StartedFrom {
  readonly tables: readonly number[];
  readonly title: string;
}

export type MatchPhase = 'reading' | 'understanding' | 'matching' | 'writing';
export type MatchProgress = (phase: MatchPhase, done: number, total: number) => void;
