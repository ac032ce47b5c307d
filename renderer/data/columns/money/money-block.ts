import type { MoneyFact } from '../../../../shared/records/money-fact.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { PackedTextColumn } from '../fact-block.ts';

export const MONEY_TEXTS = ['customerId', 'docNo', 'contractNo', 'of', 'to', 'notes'] as const;
export type MoneyTextColumn = (typeof MONEY_TEXTS)[number];

/** Up to 8,192 money facts as stored; never rewritten. Days count from 1970-01-01, `dueDay` is NO_DAY when there is none. */
export interface MoneyBlock {
  readonly id: Id;
  /** '' for a block that compaction made of the facts of several batches: then `lineBatch` says which. */
  readonly batch: Id;
  readonly lines: number;
  readonly lineBatch: PackedTextColumn | null;
  readonly idHigh: Float64Array;
  readonly idLow: Float64Array;
  /** Places in MONEY_FACT_KINDS and PAYMENT_METHODS. */
  readonly kind: Uint8Array;
  readonly method: Uint8Array;
  readonly day: Int32Array;
  readonly dueDay: Int32Array;
  readonly amountFen: Float64Array;
  readonly texts: Readonly<Record<MoneyTextColumn, PackedTextColumn>>;
}

/** A single entry, until compaction moves it into a block. */
export interface MoneyTailRow {
  /** Of this entry, not of the fact: a fact that was taken away by an undo may be entered again. */
  readonly id: Id;
  readonly batch: Id;
  readonly fact: MoneyFact;
}
