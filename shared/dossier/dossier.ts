import type { BandText } from '../paper/band-columns.ts';
import type { PaperBlock, PaperColumn, PaperField, PaperTableBlock } from '../paper/paper-block.ts';
import type { Grade } from '../records/customer.ts';
import type { EvidenceKind } from '../records/credit-assessment.ts';
import type { DunningStep } from '../records/dunning-action.ts';
import type { Suspension } from '../records/suspension.ts';
import type { AssessmentVerdict, EvidenceState, ExposurePart, PromiseState } from '../rules/5-credit/index.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Fen, Instant, LocalDate } from '../values/id.ts';

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
  | `heading.${'assessment' | 'evidence' | 'limit' | 'exposure' | 'ageing' | 'openDocuments' | 'dunning' | 'promises' | 'measures' | 'identity' | 'classification' | 'contacts' | 'needs' | 'year' | 'months' | 'lines' | 'contractsInLedger' | 'contractsOfLedgers' | 'receivables' | 'payments' | 'complaints' | 'catalogue'}`
  | `column.${'document' | 'dueOn' | 'overdueDays' | 'amount' | 'open' | 'step' | 'responsible' | 'evidence' | 'result' | 'overdue' | 'madeOn' | 'promisedOn' | 'paid' | 'state' | 'madeBy' | 'part' | 'documents' | 'kind' | 'validUntil' | 'location' | 'measure' | 'from' | 'liftedOn' | 'reason' | 'month' | 'lines' | 'firstDate' | 'lastDate'}`
  | `field.${'standingSince' | 'assessedBy' | 'nextAssessment' | 'overrideOfAssessment' | 'limit' | 'limitFrom' | 'used' | 'exposure' | 'overdue' | 'advance' | 'activeMonths' | 'firstPurchase' | 'totalKg' | 'totalFen' | 'effectiveGrade' | 'effectiveFrom' | 'decidedBy' | 'overrideReason'}`
  | `note.${'suspended' | 'noAccount' | 'noLimit' | 'limitCut' | 'temporary' | 'booksNotStarted' | 'salesWithoutAmount' | 'contractsWithoutAmount' | 'nothing' | 'noContractDocuments' | 'creditNotYetAssessed' | 'latestLines' | 'window' | 'noContacts' | 'noNeeds' | 'fromLedger'}`
  | `exposure.${ExposurePart['part']}`
  | `step.${DunningStep}`
  | `promise.${PromiseState}`
  | `measure.${Suspension['measure']}`
  | `measureState.${Suspension['state']}`
  | `paper.${EvidenceKind}`
  | `paperState.${EvidenceState}`}`;
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
export type DossierText = BandText | CustomerFieldText | SaleText | ContactText | NeedText | OwnText | `ledger.field.${EntryFieldText}`;

export type DossierField = PaperField<DossierText>;
export type DossierColumn = PaperColumn<DossierText>;
export type DossierTable = PaperTableBlock<DossierText>;
export type DossierBlock =
  | PaperBlock<DossierText>
  | {
      readonly kind: 'verdict';
      readonly text: 'words.field.industry' | 'words.field.scale' | 'words.field.grade';
      readonly verdict: Verdict<string>;
    }
  | { readonly kind: 'assessment'; readonly verdict: AssessmentVerdict };

export interface DossierSection {
  readonly key: DossierSectionKey;
  /** Its number in the policy's list, also when other sections are left out. */
  readonly number: number;
  readonly clause: '§6.1.1';
  readonly title: DossierText;
  readonly blocks: readonly DossierBlock[];
}

interface DossierSuspension {
  readonly from: LocalDate;
  readonly docNo: string;
  readonly days: number;
  readonly overdueFen: Fen;
}

export interface DossierCover {
  readonly company: string;
  readonly name: string;
  readonly fields: readonly DossierField[];
  /** In effect by decision, else what the rules compute. */
  readonly grade: Grade | null;
  readonly gradeState: 'effective' | 'overridden' | 'computed';
  readonly verdict: Verdict<Grade>;
  /** §5.3.3: nothing is delivered until the debt is cleared. */
  readonly suspended: DossierSuspension | null;
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
