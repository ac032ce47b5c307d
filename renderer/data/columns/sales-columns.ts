import type { SalesLine } from '../../../shared/records/sales-line.ts';

/** A text column: `codes` point into `words`, of which the first is ''. */
export interface TextColumn {
  readonly words: readonly string[];
  readonly codes: Uint32Array;
}

export type SalesTextColumn = 'customerId' | 'contractNo' | 'docNo' | 'product' | 'materialGrade' | 'spec' | 'mill' | 'salesRep' | 'notes' | 'reverses';
export type SalesFigureColumn = 'pieces' | 'weightKg' | 'unitPriceFen' | 'amountFen';

/** Sales lines side by side. Figures are NaN when unknown; `weighing` is 0 unknown, 1 theoretical, 2 weighed; `day` counts from 1970-01-01. */
export interface SalesColumns {
  readonly count: number;
  /** The two halves of each fact id, 52 bits each. */
  readonly idHigh: Float64Array;
  readonly idLow: Float64Array;
  readonly day: Int32Array;
  readonly weighing: Uint8Array;
  readonly figures: Readonly<Record<SalesFigureColumn, Float64Array>>;
  readonly texts: Readonly<Record<SalesTextColumn, TextColumn>>;
}

export interface SalesColumnsBuilder {
  /** Before the lines of each file: a line that occurs twice in one ledger is two facts, the same line in two ledgers is one. */
  readonly startLedger: () => void;
  /** False when an earlier ledger of this builder already brought the line. */
  readonly add: (line: Omit<SalesLine, 'id' | 'batch' | 'reverses'>) => boolean;
  readonly build: () => SalesColumns;
}

export function salesColumnsBuilder(): SalesColumnsBuilder {
  throw new Error('not built yet');
}
