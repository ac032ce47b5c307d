import type { Customer, Grade, Industry, PurchaseTotals, Scale } from '../records/customer.ts';
import type { GradeDecision } from '../records/grade-decision.ts';
import type { LedgerEntry } from '../records/ledger-entry.ts';
import type { SalesLine } from '../records/sales-line.ts';
import type { GradingFigures } from '../rules/2-grading/index.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Fen, Instant, Kilograms, LocalDate, LocalMonth } from '../values/id.ts';
import type { DossierCredit } from './dossier-credit.ts';
import type { DossierSectionKey } from './dossier.ts';

export interface DossierInput {
  readonly customer: Customer;
  readonly industry: Verdict<Industry>;
  readonly scale: Verdict<Scale>;
  readonly grade: Verdict<Grade>;
  readonly figures: GradingFigures;
  readonly effective: GradeDecision | null;
  /** Oldest first. */
  readonly months: readonly { readonly month: LocalMonth; readonly weightKg: Kilograms; readonly amountFen: Fen; readonly lines: number }[];
  /** Newest first; perhaps only the newest of `lineCount`. */
  readonly lines: readonly SalesLine[];
  readonly lineCount: number;
  /** Rows of other ledgers, in the order of their imports. */
  readonly entries: readonly LedgerEntry[];
  /** Of all lines. */
  readonly totals: PurchaseTotals;
  readonly credit: DossierCredit;
  readonly company: string;
  readonly who: string;
  readonly asOf: LocalDate;
  readonly printedAt: Instant;
  readonly copy: number;
  readonly sections: readonly DossierSectionKey[];
}
