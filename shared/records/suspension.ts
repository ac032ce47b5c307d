import type { Fen, Id, Instant, LocalDate } from '../values/id.ts';

/** §5.3.3: what long overdue leads to, proposed by rule, decided by the head, lifted when cleared. */
export interface Suspension {
  readonly id: Id;
  readonly customerId: Id;
  readonly measure: 'limitCut' | 'suspended';
  readonly state: 'proposed' | 'approved' | 'refused' | 'lifted';
  /** The document that is overdue longest on `asOf`, its number and days. */
  readonly documentId: string;
  readonly docNo: string;
  readonly overdueDays: number;
  readonly overdueFen: Fen;
  readonly asOf: LocalDate;
  /** Of a limit cut: what is allowed at most while it holds, temporary increases included. */
  readonly limitFen: Fen | null;
  readonly from: LocalDate | null;
  readonly reason: string;
  readonly proposedBy: string;
  readonly proposedAt: Instant;
  readonly decidedBy: string;
  readonly decidedAt: Instant | null;
  readonly liftedOn: LocalDate | null;
  readonly liftedBy: string;
}
