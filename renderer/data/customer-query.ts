import type { CreditStanding, CustomerStage, Grade, Industry, PurchaseTotals, Scale } from '../../shared/records/customer.ts';
import type { Fen, Id, Kilograms, LocalDate } from '../../shared/values/id.ts';

export type CustomerColumn =
  | 'name'
  | 'shortName'
  | 'code'
  | 'grade'
  | 'industry'
  | 'scale'
  | 'salesRep'
  | 'region'
  | 'stage'
  | 'phone'
  | 'contact'
  | 'creditCode'
  | 'purchasedKg'
  | 'purchasedFen'
  | 'share'
  | 'lastPurchase'
  | 'creditStanding'
  | 'creditLimit'
  | 'openFen'
  | 'overdueFen'
  | 'suspended'
  | 'since';

export type CreditFlag = 'suspended' | 'overdue';

export interface CustomerFilters {
  readonly industry?: readonly (Industry | 'none')[];
  readonly scale?: readonly Scale[];
  readonly grade?: readonly Grade[];
  readonly salesRep?: readonly string[];
  readonly region?: readonly string[];
  readonly stage?: readonly CustomerStage[];
  readonly creditStanding?: readonly CreditStanding[];
  /** Cooperation suspended, or something overdue; any of those named. */
  readonly credit?: readonly CreditFlag[];
}

export interface CustomerQuery {
  readonly text: string;
  /** A missing or empty list does not filter. */
  readonly filters: CustomerFilters;
  /** Customers without a value come last in both directions. */
  readonly sort: { readonly column: CustomerColumn; readonly descending: boolean };
  readonly asOf: LocalDate;
}

export interface CustomerOrder {
  /** Stands for the order of ids kept in the worker; the last dozen are kept. */
  readonly token: number;
  readonly matched: number;
  readonly total: number;
  /** Of the matched customers, over the 12 closed months. */
  readonly sums: PurchaseTotals;
}

export interface CustomerRow {
  readonly id: Id;
  readonly name: string;
  readonly shortName: string;
  readonly code: string;
  readonly creditCode: string;
  readonly industry: Industry | null;
  readonly scale: Scale | null;
  /** In effect, else proposed, else computed. */
  readonly grade: Grade | null;
  readonly gradeState: 'effective' | 'overridden' | 'proposed' | 'computed';
  readonly salesRep: string;
  readonly region: string;
  readonly stage: CustomerStage;
  readonly phone: string;
  /** The first contact's name. */
  readonly contact: string;
  readonly purchasedKg: Kilograms;
  readonly purchasedFen: Fen;
  /** Of the company's sales in the same 12 closed months, a fraction of 1; null when the company sold nothing. */
  readonly share: number | null;
  readonly lastPurchase: LocalDate | null;
  readonly creditStanding: CreditStanding;
  /** In force; null when nobody gave one. */
  readonly creditLimit: Fen | null;
  /** Open invoices, without advances. */
  readonly openFen: Fen;
  readonly overdueFen: Fen;
  /** §5.3.3 cooperation suspended. */
  readonly suspended: boolean;
  readonly since: LocalDate | null;
}

export interface CustomerFacets {
  readonly salesReps: readonly { readonly value: string; readonly count: number }[];
  readonly regions: readonly { readonly value: string; readonly count: number }[];
}
