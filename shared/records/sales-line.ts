import type { Fen, Id, Kilograms, LocalDate } from '../values/id.ts';

/** 理計 or 磅計. */
export type Weighing = 'theoretical' | 'weighed';

/** A fact: added or reversed, never edited. Texts are '' and figures null when the ledger does not say. */
export interface SalesLine {
  /** From the business key: the same ledger line gives the same id. 26 hexadecimal characters. */
  readonly id: string;
  readonly customerId: Id;
  readonly date: LocalDate;
  readonly contractNo: string;
  readonly docNo: string;
  readonly product: string;
  readonly materialGrade: string;
  readonly spec: string;
  readonly mill: string;
  readonly pieces: number | null;
  readonly weightKg: Kilograms | null;
  /** Per tonne. */
  readonly unitPriceFen: Fen | null;
  readonly amountFen: Fen | null;
  readonly weighing: Weighing | null;
  readonly salesRep: string;
  readonly notes: string;
  /** Id of the line that this one reverses, or ''. */
  readonly reverses: string;
  readonly batch: Id;
}
