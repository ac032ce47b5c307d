import type { Fen, LocalDate } from '../../values/id.ts';

/** A document with what it adds to its part. */
export interface ExposureDocument {
  readonly kind: 'money' | 'sales' | 'contract';
  readonly id: string;
  /** Number of the document, or of the contract. */
  readonly docNo: string;
  /** Null for a contract without a day. */
  readonly date: LocalDate | null;
  readonly amountFen: Fen;
}

export interface ExposurePart {
  readonly part: 'openInvoices' | 'deliveredNotInvoiced' | 'drawnContracts' | 'advances';
  /** The sum of its documents; advances are below 0. */
  readonly amountFen: Fen;
  readonly documents: readonly ExposureDocument[];
}

/** What the figures leave out: how many, and their document or contract numbers as far as they have one. */
export interface ExposureRemark {
  readonly code: 'booksNotStarted' | 'salesWithoutAmount' | 'contractsWithoutAmount';
  readonly count: number;
  readonly docNos: readonly string[];
}

export function exposurePart(part: ExposurePart['part'], documents: readonly ExposureDocument[]): ExposurePart {
  return { part, amountFen: documents.reduce((sum, { amountFen }) => sum + amountFen, 0), documents };
}
