import type { CreditStanding, Grade } from '../../records/customer.ts';
import type { Fen, Kilograms } from '../../values/id.ts';

/** What §2 looks at. Purchases are of the last 12 closed months before the month of `asOf`, reversals taken off. */
export interface GradingFigures {
  /** Null: lines exist but none says its weight. */
  readonly purchasedKg: Kilograms | null;
  readonly purchasedFen: Fen;
  /** The company's sales to everybody over the same months; null or not above 0 leaves the grade incomplete. */
  readonly companyFen: Fen | null;
  /** Months of the 12 with a purchase. */
  readonly activeMonths: number;
  /** Whole years; null when neither the customer's record nor its purchases tell. */
  readonly yearsOfCooperation: number | null;
  readonly credit: CreditStanding;
}

/** From best to poorest; a grade's rank is its place. */
export const GRADES: readonly Grade[] = ['A', 'B', 'C', 'D'];
