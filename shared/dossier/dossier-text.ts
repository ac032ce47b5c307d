import type { BandText } from '../paper/band-columns.ts';
import type { ArchiveSection } from '../records/archive-document.ts';
import type { ComplaintKind, ComplaintState } from '../records/complaint.ts';
import type { ContractKind, ContractState } from '../records/contract.ts';
import type { EvidenceKind } from '../records/credit-assessment.ts';
import type { DunningStep } from '../records/dunning-action.ts';
import type { ServiceKind, ServiceRequest } from '../records/service-request.ts';
import type { Suspension } from '../records/suspension.ts';
import type { Visit } from '../records/visit.ts';
import type { EvidenceState, ExposurePart, PromiseState } from '../rules/5-credit/index.ts';
import type { ExpectedSlot, SlotState } from '../rules/6-archive/index.ts';

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
  | `section.${ArchiveSection}`
  | `heading.${HeadingName}`
  | `column.${ColumnName}`
  | `field.${'standingSince' | 'assessedBy' | 'nextAssessment' | 'overrideOfAssessment' | 'limit' | 'limitFrom' | 'used' | 'exposure' | 'overdue' | 'advance' | 'activeMonths' | 'firstPurchase' | 'totalKg' | 'totalFen' | 'effectiveGrade' | 'effectiveFrom' | 'decidedBy' | 'overrideReason'}`
  | `note.${'suspended' | 'noAccount' | 'noLimit' | 'limitCut' | 'temporary' | 'booksNotStarted' | 'salesWithoutAmount' | 'contractsWithoutAmount' | 'nothing' | 'noContractDocuments' | 'creditNotYetAssessed' | 'latestLines' | 'window' | 'noContacts' | 'noNeeds' | 'fromLedger' | 'unchangedSection' | 'unchangedPart'}`
  | `exposure.${ExposurePart['part']}`
  | `step.${DunningStep}`
  | `promise.${PromiseState}`
  | `measure.${Suspension['measure']}`
  | `measureState.${Suspension['state']}`
  | `paper.${EvidenceKind}`
  | `paperState.${EvidenceState}`
  | `slot.${ExpectedSlot}`
  | `slotState.${SlotState}`
  | `helped.${'yes' | 'no' | 'open'}`}`;
type HeadingName =
  | 'assessment'
  | 'evidence'
  | 'limit'
  | 'exposure'
  | 'ageing'
  | 'openDocuments'
  | 'dunning'
  | 'promises'
  | 'measures'
  | 'identity'
  | 'classification'
  | 'contacts'
  | 'needs'
  | 'year'
  | 'months'
  | 'lines'
  | 'contractsInLedger'
  | 'contractsOfLedgers'
  | 'contractsOnFile'
  | 'receivables'
  | 'payments'
  | 'complaints'
  | 'complaintsOnFile'
  | 'visits'
  | 'improvements'
  | 'requests'
  | 'catalogue'
  | 'documents';
type ColumnName =
  | 'document'
  | 'dueOn'
  | 'overdueDays'
  | 'amount'
  | 'open'
  | 'step'
  | 'responsible'
  | 'evidence'
  | 'result'
  | 'overdue'
  | 'madeOn'
  | 'promisedOn'
  | 'paid'
  | 'state'
  | 'madeBy'
  | 'part'
  | 'documents'
  | 'kind'
  | 'sort'
  | 'way'
  | 'validUntil'
  | 'location'
  | 'measure'
  | 'from'
  | 'liftedOn'
  | 'reason'
  | 'month'
  | 'lines'
  | 'firstDate'
  | 'lastDate'
  | 'quality'
  | 'price'
  | 'service'
  | 'opinions'
  | 'nextStep'
  | 'number'
  | 'cause'
  | 'action'
  | 'doneOn'
  | 'helped'
  | 'title'
  | 'documentDate'
  | 'pages'
  | 'paymentDays';
/** Words that other screens have for the same things. */
type RecordText =
  | `visits.kind.${Visit['kind']}`
  | `care.visits.state.${Visit['state']}`
  | `complaints.kind.${ComplaintKind}`
  | `complaints.state.${ComplaintState}`
  | `care.request.kind.${ServiceKind}`
  | `care.request.state.${ServiceRequest['state']}`
  | `credit.contract.kind.${ContractKind}`
  | `credit.contract.state.${ContractState}`;
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
export type DossierText =
  | BandText
  | CustomerFieldText
  | SaleText
  | ContactText
  | NeedText
  | OwnText
  | RecordText
  | `ledger.field.${EntryFieldText}`;
