import type { Birthday } from '../calendar/next-birthday.ts';
import type { Fen, Id, Instant, Kilograms, LocalDate } from '../values/id.ts';

/** §2.1.1; companies may add sub-trades as free text. */
export type Industry = 'construction' | 'machinery' | 'metalProducts';
/** §2.1.2 */
export type Scale = 'large' | 'medium' | 'small';
/** §2.2 */
export type Grade = 'A' | 'B' | 'C' | 'D';
/** §5.1.3; `notYetAssessed` until chapter 5 gives a result. */
export type CreditStanding = 'good' | 'fair' | 'poor' | 'notYetAssessed';
export type CustomerStage = 'prospect' | 'active' | 'dormant';

/** §3.4.1; contacts live inside their customer's row. */
export interface Contact {
  readonly id: Id;
  readonly name: string;
  readonly position: string;
  readonly phone: string;
  readonly email: string;
  /** §4.2.1 form of address, e.g. 王總; '' takes the name. */
  readonly salutation: string;
  readonly birthday: Birthday | null;
  readonly notes: string;
}

/** §3.4.2 */
export interface Need {
  readonly id: Id;
  readonly product: string;
  readonly spec: string;
  readonly materialGrade: string;
  /** Kilograms each time. */
  readonly quantityKg: Kilograms | null;
  readonly quality: string;
  readonly frequency: string;
  readonly recordedOn: LocalDate;
}

/** One customer, one row. Texts are '' when unknown, other fields null. */
export interface Customer {
  readonly id: Id;
  /** The company's own number for the customer, as printed on folders. */
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly formerNames: readonly string[];
  /** GB 32100, 18 characters, upper case, or ''. */
  readonly creditCode: string;
  readonly legalRepresentative: string;
  readonly industry: Industry | null;
  readonly subTrade: string;
  readonly region: string;
  readonly address: string;
  readonly businessScope: string;
  readonly phone: string;
  readonly email: string;
  readonly salesRep: string;
  readonly stage: CustomerStage;
  /** First year of cooperation as a day. */
  readonly since: LocalDate | null;
  /** What the ledger or the customer says it buys a year; never used for grading. */
  readonly declaredAnnualKg: Kilograms | null;
  /** What an imported ledger says the grade is; never in effect by itself. */
  readonly ledgerGrade: Grade | null;
  readonly notes: string;
  readonly contacts: readonly Contact[];
  readonly needs: readonly Need[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
  /** The batch that created the row: its history starts there. */
  readonly createdBatch: Id;
}

/** What a form or a ledger may set; everything else is kept by the commands. */
export type CustomerDraft = Partial<Omit<Customer, 'id' | 'createdAt' | 'updatedAt' | 'createdBatch'>> & { readonly name: string };
export type CustomerPatch = Partial<Omit<Customer, 'id' | 'createdAt' | 'updatedAt' | 'createdBatch'>>;

export interface PurchaseTotals {
  readonly weightKg: Kilograms;
  readonly amountFen: Fen;
}
