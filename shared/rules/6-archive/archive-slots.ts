import type { ArchiveDocument, ArchiveSection } from '../../records/archive-document.ts';
import type { Grade } from '../../records/customer.ts';
import type { PaperLoan } from '../../records/paper-loan.ts';
import type { LocalDate } from '../../values/id.ts';

/** A document that an archive should hold; `grades`: whose. */
export interface ExpectedDocument {
  readonly slot: string;
  readonly section: ArchiveSection;
  readonly grades: readonly Grade[];
  /** Only for customers who have credit, contracts or complaints. */
  readonly needs: 'always' | 'credit' | 'contract' | 'complaint';
}

const ALL: readonly Grade[] = ['A', 'B', 'C', 'D'];
const UPPER: readonly Grade[] = ['A', 'B'];

/** §6.1.1 in five sections. */
export const EXPECTED_DOCUMENTS: readonly ExpectedDocument[] = [
  { slot: 'licence', section: 'basic', grades: ALL, needs: 'always' },
  { slot: 'profile', section: 'basic', grades: ['A', 'B', 'C'], needs: 'always' },
  { slot: 'contacts', section: 'basic', grades: UPPER, needs: 'always' },
  { slot: 'purchaseRecord', section: 'purchases', grades: ALL, needs: 'always' },
  { slot: 'salesContract', section: 'contracts', grades: ALL, needs: 'contract' },
  { slot: 'visitRecord', section: 'afterSales', grades: UPPER, needs: 'always' },
  { slot: 'complaintRecord', section: 'afterSales', grades: ALL, needs: 'complaint' },
  { slot: 'creditAssessment', section: 'credit', grades: ALL, needs: 'credit' },
  { slot: 'statements', section: 'credit', grades: UPPER, needs: 'credit' },
  { slot: 'taxRecord', section: 'credit', grades: UPPER, needs: 'credit' },
];

export type SlotState = 'paper' | 'electronic' | 'both' | 'borrowed' | 'missing' | 'notRequired' | 'expired';

export interface ArchiveSlot {
  readonly slot: string;
  readonly section: ArchiveSection;
  readonly state: SlotState;
  readonly documents: readonly ArchiveDocument[];
}

export interface ArchiveFacts {
  readonly grade: Grade | null;
  readonly hasCredit: boolean;
  readonly hasContract: boolean;
  readonly hasComplaint: boolean;
}

/** §6.1.1: every expected document and its state on a day. A document that is there fills its slot even where it is not required. */
export function archiveSlots(
  facts: ArchiveFacts,
  documents: readonly ArchiveDocument[],
  loans: readonly PaperLoan[],
  asOf: LocalDate,
): readonly ArchiveSlot[] {
  const kept = documents.filter(({ destroyedOn }) => destroyedOn === null || destroyedOn > asOf);
  return EXPECTED_DOCUMENTS.map((expected) => {
    const own = kept.filter(({ slot, section }) => slot === expected.slot && section === expected.section);
    return { slot: expected.slot, section: expected.section, documents: own, state: slotState(expected, own, facts, loans, asOf) };
  });
}

/** §6.1.2: share of the required documents that are there and valid, 0 to 1; 1 when nothing is required. A borrowed paper is there. */
export function completeness(slots: readonly ArchiveSlot[]): number {
  const required = slots.filter(({ state }) => state !== 'notRequired');
  const there = required.filter(({ state }) => state !== 'missing' && state !== 'expired');
  return required.length === 0 ? 1 : there.length / required.length;
}

function slotState(
  expected: ExpectedDocument,
  documents: readonly ArchiveDocument[],
  facts: ArchiveFacts,
  loans: readonly PaperLoan[],
  asOf: LocalDate,
): SlotState {
  if (documents.length === 0) return isRequired(expected, facts) ? 'missing' : 'notRequired';
  const valid = documents.filter(({ validUntil }) => validUntil === null || validUntil >= asOf);
  if (valid.length === 0) return 'expired';
  const onPaper = valid.filter(({ paper }) => paper !== null);
  const isElectronic = valid.some(({ files }) => files.length > 0);
  if (onPaper.length === 0) return isElectronic ? 'electronic' : 'missing';
  if (onPaper.every((document) => isOut(document, loans, asOf))) return 'borrowed';
  return isElectronic ? 'both' : 'paper';
}

function isRequired({ grades, needs }: ExpectedDocument, facts: ArchiveFacts): boolean {
  if (!grades.includes(facts.grade ?? 'D')) return false;
  if (needs === 'credit') return facts.hasCredit;
  if (needs === 'contract') return facts.hasContract;
  return needs === 'complaint' ? facts.hasComplaint : true;
}

function isOut({ id, customerId }: ArchiveDocument, loans: readonly PaperLoan[], asOf: LocalDate): boolean {
  return loans.some(
    (loan) =>
      loan.customerId === customerId &&
      (loan.documentId === '' || loan.documentId === id) &&
      loan.outOn <= asOf &&
      (loan.backOn === null || loan.backOn > asOf),
  );
}
