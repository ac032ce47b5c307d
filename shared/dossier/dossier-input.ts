import type { ArchiveDocument } from '../records/archive-document.ts';
import type { Complaint } from '../records/complaint.ts';
import type { Contract } from '../records/contract.ts';
import type { ImprovementMeasure } from '../records/improvement-measure.ts';
import type { ServiceRequest } from '../records/service-request.ts';
import type { Visit } from '../records/visit.ts';
import type { ArchiveSlot } from '../rules/6-archive/index.ts';
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
  /** §5.2 and §4, in whatever order. */
  readonly contracts: readonly Contract[];
  readonly afterSales: DossierAfterSales;
  readonly documents: DossierDocuments;
  readonly company: string;
  readonly who: string;
  readonly asOf: LocalDate;
  readonly printedAt: Instant;
  readonly sections: readonly DossierSectionKey[];
}

/** §4 what became of the customer after the sale. */
export interface DossierAfterSales {
  readonly visits: readonly Visit[];
  readonly complaints: readonly Complaint[];
  /** Those that stand for a cause of these complaints. */
  readonly measures: readonly ImprovementMeasure[];
  readonly requests: readonly ServiceRequest[];
}

/** §6.1.1 the documents of the archive: what is expected and its state, and what is there beyond it. */
export interface DossierDocuments {
  readonly slots: readonly ArchiveSlot[];
  readonly others: readonly ArchiveDocument[];
}
