import type { Suspension } from '../../../shared/records/suspension.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';

/** §5.3.3: a customer of whom the rules ask something, or about whom something is decided. */
export interface LongOverdueRow {
  readonly customerId: Id;
  readonly name: string;
  readonly salesRep: string;
  readonly documentId: string;
  readonly docNo: string;
  readonly dueOn: LocalDate | null;
  readonly overdueDays: number;
  readonly overdueFen: Fen;
  /** What the rules ask for and nobody has proposed yet. */
  readonly proposed: readonly Suspension['measure'][];
  readonly reassess: boolean;
  /** Of a proposed cut: the standing limit now and after it. */
  readonly limitFen: Fen | null;
  readonly cutToFen: Fen | null;
  /** Proposed or approved and not lifted. */
  readonly standing: readonly Suspension[];
  /** Those of `standing` that may be lifted: what they were about is paid. */
  readonly mayBeLifted: readonly Id[];
}
