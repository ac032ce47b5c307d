import type { PurchaseTotals } from '../../shared/records/customer.ts';
import type { SalesLine } from '../../shared/records/sales-line.ts';
import type { Fen, Id, Kilograms, LocalDate, LocalMonth } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';

export interface MonthOfPurchases {
  readonly month: LocalMonth;
  readonly weightKg: Kilograms;
  readonly amountFen: Fen;
  readonly lines: number;
}

export interface SalesLinePage {
  /** Newest first. */
  readonly lines: readonly SalesLine[];
  readonly count: number;
  readonly totals: PurchaseTotals;
}

export type SalesLineDraft = Omit<SalesLine, 'id' | 'batch' | 'reverses'>;

/** The `months` closed months before the month of `asOf` and that month itself, oldest first; months without purchases are there with zeros. */
export async function purchasesByMonth(customerId: Id, asOf: LocalDate, months: number): Promise<readonly MonthOfPurchases[]> {
  void [customerId, asOf, months];
  throw new Error('not built yet');
}

export async function salesLinesOf(
  customerId: Id,
  range: { readonly from: LocalDate; readonly to: LocalDate } | 'all',
  page: { readonly offset: number; readonly limit: number },
): Promise<SalesLinePage> {
  void [customerId, range, page];
  throw new Error('not built yet');
}

export async function addSalesLine(draft: SalesLineDraft): Promise<Committed<SalesLine>> {
  void draft;
  throw new Error('not built yet');
}

/** A correction is a second line with the figures negated, which says why in its notes. */
export async function reverseSalesLine(id: string, reason: string): Promise<Committed<SalesLine>> {
  void [id, reason];
  throw new Error('not built yet');
}
