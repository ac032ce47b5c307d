import type { SalesLine } from '../../../shared/records/sales-line.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { SalesFigureColumn, SalesTextColumn } from './sales-columns.ts';

/** A text column as stored: words joined by a unit separator, the first is ''; codes as narrow as their number allows. */
export interface PackedTextColumn {
  readonly words: string;
  readonly codes: Uint8Array | Uint16Array | Uint32Array;
}

/** Up to 8,192 sales lines as stored; never rewritten. */
export interface FactBlock {
  readonly id: Id;
  readonly kind: 'sales';
  /** '' for a block that compaction made of the lines of several batches: then `lineBatch` says which. */
  readonly batch: Id;
  readonly lines: number;
  readonly lineBatch: PackedTextColumn | null;
  readonly idHigh: Float64Array;
  readonly idLow: Float64Array;
  readonly day: Int32Array;
  readonly weighing: Uint8Array;
  readonly figures: Readonly<Record<SalesFigureColumn, Float64Array>>;
  readonly texts: Readonly<Record<SalesTextColumn, PackedTextColumn>>;
}

/** A single entry, until compaction moves it into a block. */
export interface TailLine {
  /** Of this entry, not of the line: a line that was taken away by an undo may be entered again. */
  readonly id: Id;
  readonly batch: Id;
  readonly line: SalesLine;
}

/** The lines of this batch do not count: its undo. Redo takes the row away. Nothing is lost and no block is rewritten. */
export interface FactRemoval {
  readonly batch: Id;
  readonly removedBy: Id;
}
