import type { Grade } from '../../../shared/records/customer.ts';
import type { MoneyFactKind } from '../../../shared/records/money-fact.ts';
import type { AgeingBand, AgeingBase, AgeingFigures } from '../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';

export type { AgeingBand, AgeingBase } from '../../../shared/rules/5-credit/index.ts';
export type AgeingGroup = 'customer' | 'salesRep' | 'region' | 'grade';
/** A cell of the report that opens its documents. */
export type AgeingCell = AgeingBand | 'open' | 'overdue' | 'advance';

export interface AgeingQuery {
  readonly asOf: LocalDate;
  readonly base: AgeingBase;
  readonly group: AgeingGroup;
  /** Of the customers behind the rows; a missing or empty list does not filter. */
  readonly filter?: {
    readonly salesRep?: readonly string[];
    readonly region?: readonly string[];
    readonly grade?: readonly Grade[];
    readonly overdueOnly?: boolean;
    /** Found in the name. */
    readonly text?: string;
  };
  readonly order?: { readonly by: AgeingOrderColumn; readonly descending: boolean };
}

export type AgeingOrderColumn = 'name' | 'open' | 'overdue' | 'oldest' | 'advance' | AgeingBand;

export interface AgeingReport {
  /** Stands for the rows kept in the worker; the last dozen are kept. */
  readonly token: number;
  readonly count: number;
  readonly totals: AgeingFigures;
}

export interface AgeingRow {
  /** The customer's id, or the sales rep, region or grade; '' for those without one. Goes to `ageingDocuments`. */
  readonly key: string;
  /** Name of the customer; of the other groups the key itself. */
  readonly label: string;
  readonly customerId: Id | null;
  readonly grade: Grade | null;
  readonly suspended: boolean;
  readonly salesRep: string;
  /** Customers behind the row. */
  readonly customers: number;
  readonly figures: AgeingFigures;
}

/** A document, or a credit that is not applied, behind a cell. `figureFen` is what it adds to the cell. */
export interface OpenDocument {
  readonly id: string;
  readonly kind: MoneyFactKind;
  readonly customerId: Id;
  readonly customerName: string;
  readonly docNo: string;
  readonly contractNo: string;
  readonly date: LocalDate;
  readonly dueOn: LocalDate | null;
  readonly amountFen: Fen;
  readonly figureFen: Fen;
  /** Days overdue or of age, by the base of the report; 0 for a credit. */
  readonly days: number;
}

export interface OpenDocumentPage {
  /** Oldest first. */
  readonly documents: readonly OpenDocument[];
  readonly count: number;
  /** Of all of them, not only of the page. */
  readonly totalFen: Fen;
}

export interface Page {
  readonly offset: number;
  readonly limit: number;
}

export interface AgeingPoint {
  readonly asOf: LocalDate;
  readonly figures: AgeingFigures;
}
