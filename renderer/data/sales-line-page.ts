import type { PurchaseTotals } from '../../shared/records/customer.ts';
import type { SalesLine } from '../../shared/records/sales-line.ts';
import type { Fen, Kilograms, LocalDate, LocalMonth } from '../../shared/values/id.ts';

export interface MonthOfPurchases {
  readonly month: LocalMonth;
  readonly weightKg: Kilograms;
  readonly amountFen: Fen;
  readonly lines: number;
}

/** Both days included. */
export type SalesLineRange = { readonly from: LocalDate; readonly to: LocalDate } | 'all';

export interface SalesLinePage {
  /** Newest first, also reversed lines and their reversals. */
  readonly lines: readonly SalesLine[];
  readonly count: number;
  /** Of all lines in the range; a reversal takes off what it reverses. */
  readonly totals: PurchaseTotals;
}
