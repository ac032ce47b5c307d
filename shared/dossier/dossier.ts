import type { Grade } from '../records/customer.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Instant, LocalDate } from '../values/id.ts';

/** §6.1.1, in the policy's order. */
export const DOSSIER_SECTIONS = ['basic', 'purchases', 'contracts', 'afterSales', 'credit'] as const;
export type DossierSectionKey = (typeof DOSSIER_SECTIONS)[number];

/** Text keys of the interface; texts themselves are never stored here. */
type CustomerFieldText = `words.field.${
  | 'code'
  | 'name'
  | 'shortName'
  | 'formerNames'
  | 'creditCode'
  | 'legalRepresentative'
  | 'industry'
  | 'subTrade'
  | 'region'
  | 'address'
  | 'businessScope'
  | 'phone'
  | 'email'
  | 'salesRep'
  | 'stage'
  | 'since'
  | 'declaredAnnualKg'
  | 'notes'
  | 'purchasedKg'
  | 'purchasedFen'
  | 'share'
  | 'lastPurchase'
  | 'credit'
  | 'grade'
  | 'scale'}`;
type SaleText =
  `words.sale.${'date' | 'contractNo' | 'docNo' | 'product' | 'materialGrade' | 'spec' | 'pieces' | 'weightKg' | 'unitPriceFen' | 'amountFen' | 'weighing'}`;
type ContactText = `words.contact.${'name' | 'position' | 'phone' | 'email' | 'notes'}`;
type NeedText = `words.need.${'product' | 'spec' | 'materialGrade' | 'quantityKg' | 'quality' | 'frequency' | 'recordedOn'}`;
type OwnText = `dossier.${
  | `section.${DossierSectionKey}`
  | `heading.${'identity' | 'classification' | 'contacts' | 'needs' | 'year' | 'months' | 'lines' | 'contractsInLedger' | 'contractsOfLedgers' | 'receivables' | 'payments' | 'complaints' | 'catalogue'}`
  | `column.${'month' | 'lines' | 'firstDate' | 'lastDate'}`
  | `field.${'activeMonths' | 'firstPurchase' | 'totalKg' | 'totalFen' | 'effectiveGrade' | 'effectiveFrom' | 'decidedBy' | 'overrideReason'}`
  | `note.${'nothing' | 'noContractDocuments' | 'creditNotYetAssessed' | 'latestLines' | 'window' | 'noContacts' | 'noNeeds' | 'fromLedger'}`}`;
/** Fields of ledger-command.md that the tables of other ledgers show. */
export type EntryFieldText =
  | 'docNo'
  | 'date'
  | 'dueOn'
  | 'amountFen'
  | 'paidFen'
  | 'balanceFen'
  | 'method'
  | 'contractNo'
  | 'signedOn'
  | 'startsOn'
  | 'endsOn'
  | 'weightKg'
  | 'status'
  | 'receivedOn'
  | 'product'
  | 'content'
  | 'cause'
  | 'solution'
  | 'closedOn'
  | 'archiveNo'
  | 'documentType'
  | 'title'
  | 'location'
  | 'pages'
  | 'filedOn';
export type DossierText = CustomerFieldText | SaleText | ContactText | NeedText | OwnText | `ledger.field.${EntryFieldText}`;

/** How a value is written: tonnes from kg, money from fen, percent from a fraction of 1, the last five as words. */
export type ValueKind =
  | 'text'
  | 'date'
  | 'month'
  | 'tonnes'
  | 'money'
  | 'percent'
  | 'integer'
  | 'industry'
  | 'stage'
  | 'grade'
  | 'credit'
  | 'weighing';
/** Null or '': not known. */
export type DossierValue = string | number | null;

export interface DossierField {
  readonly label: DossierText;
  readonly kind: ValueKind;
  readonly value: DossierValue;
}

export interface DossierColumn {
  readonly label: DossierText;
  readonly kind: ValueKind;
  /** Width in half-width characters, to share the line by. */
  readonly width: number;
}

export interface DossierTable {
  readonly kind: 'table';
  readonly columns: readonly DossierColumn[];
  readonly rows: readonly (readonly DossierValue[])[];
  /** One value a column, null where nothing adds up. */
  readonly totals: readonly DossierValue[] | null;
}

export type DossierBlock =
  | { readonly kind: 'heading'; readonly text: DossierText }
  | { readonly kind: 'paragraph'; readonly text: DossierText; readonly values: Readonly<Record<string, number | string>> }
  | { readonly kind: 'fields'; readonly fields: readonly DossierField[] }
  | {
      readonly kind: 'verdict';
      readonly text: 'words.field.industry' | 'words.field.scale' | 'words.field.grade';
      readonly verdict: Verdict<string>;
    }
  | DossierTable;

export interface DossierSection {
  readonly key: DossierSectionKey;
  /** Its number in the policy's list, also when other sections are left out. */
  readonly number: number;
  readonly clause: '§6.1.1';
  readonly title: DossierText;
  readonly blocks: readonly DossierBlock[];
}

export interface DossierCover {
  readonly company: string;
  readonly name: string;
  readonly fields: readonly DossierField[];
  /** In effect by decision, else what the rules compute. */
  readonly grade: Grade | null;
  readonly gradeState: 'effective' | 'overridden' | 'computed';
  readonly verdict: Verdict<Grade>;
  readonly asOf: LocalDate;
}

/** Who, when and which copy: the foot of every page. */
export interface DossierPrint {
  readonly company: string;
  readonly customer: string;
  readonly who: string;
  readonly at: Instant;
  readonly copy: number;
}

/** A customer's archive as plain data; the renderer breaks it into pages, the export into sheets. */
export interface Dossier {
  readonly cover: DossierCover;
  readonly sections: readonly DossierSection[];
  readonly print: DossierPrint;
}
