import type { ParameterValues } from '../../policy/parameters.ts';
import type { ArchiveDocument, ArchiveSection } from '../../records/archive-document.ts';
import type { Grade, Industry } from '../../records/customer.ts';
import type { PaperLoan } from '../../records/paper-loan.ts';
import type { LocalDate } from '../../values/id.ts';
import { EXPECTED_DOCUMENTS, isExpectedOf, type ExpectedDocument, type ExpectedSlot } from './expected-documents.ts';

export type SlotState = 'paper' | 'electronic' | 'both' | 'borrowed' | 'missing' | 'notRequired' | 'expired';

export interface ArchiveSlot {
  readonly slot: ExpectedSlot;
  readonly section: ArchiveSection;
  readonly state: SlotState;
  readonly documents: readonly ArchiveDocument[];
  /** The app's own records fill it. */
  readonly recorded: boolean;
  /** Why this customer needs none; '' when nobody said so. */
  readonly notRequiredBecause: string;
}

export interface ArchiveFacts {
  readonly grade: Grade | null;
  readonly industry: Industry | null;
  readonly hasCredit: boolean;
  readonly hasContract: boolean;
  readonly hasComplaint: boolean;
  /** Slots that the app's own records fill, e.g. its visits the record of visits: they are electronic. */
  readonly recorded: ReadonlySet<string>;
}

/** §6.1.1: every expected document and its state on a day. A document that is there fills its slot even where it is not required. */
export function archiveSlots(
  facts: ArchiveFacts,
  documents: readonly ArchiveDocument[],
  loans: readonly PaperLoan[],
  values: ParameterValues,
  asOf: LocalDate,
): readonly ArchiveSlot[] {
  const kept = documents.filter(({ destroyedOn }) => destroyedOn === null || destroyedOn > asOf);
  return EXPECTED_DOCUMENTS.map((expected) => {
    const here = kept.filter(({ slot, section }) => slot === expected.slot && section === expected.section);
    const own = here.filter(({ notRequiredBecause }) => notRequiredBecause === '');
    const notRequiredBecause = here.find((each) => each.notRequiredBecause !== '')?.notRequiredBecause ?? '';
    const required = notRequiredBecause === '' && isRequired(expected, facts, values);
    const recorded = facts.recorded.has(expected.slot);
    const state = slotState(own, { required, recorded }, loans, asOf);
    return { slot: expected.slot, section: expected.section, documents: own, state, recorded, notRequiredBecause };
  });
}

/** §6.1.2: share of the required documents that are there and valid, 0 to 1; 1 when nothing is required. A borrowed paper is there. */
export function completeness(slots: readonly ArchiveSlot[]): number {
  const required = slots.filter(({ state }) => state !== 'notRequired');
  const there = required.filter(({ state }) => state !== 'missing' && state !== 'expired');
  return required.length === 0 ? 1 : there.length / required.length;
}

function slotState(
  documents: readonly ArchiveDocument[],
  { required, recorded }: { readonly required: boolean; readonly recorded: boolean },
  loans: readonly PaperLoan[],
  asOf: LocalDate,
): SlotState {
  if (documents.length === 0) return recorded ? 'electronic' : required ? 'missing' : 'notRequired';
  const valid = documents.filter(({ validUntil }) => validUntil === null || validUntil >= asOf);
  if (valid.length === 0) return 'expired';
  const onPaper = valid.filter(({ paper }) => paper !== null);
  const isElectronic = recorded || valid.some(({ files }) => files.length > 0);
  if (onPaper.length === 0) return isElectronic ? 'electronic' : 'missing';
  if (onPaper.every((document) => isOut(document, loans, asOf))) return 'borrowed';
  return isElectronic ? 'both' : 'paper';
}

function isRequired({ needs, parameter }: ExpectedDocument, facts: ArchiveFacts, values: ParameterValues): boolean {
  if (!isExpectedOf(values[parameter], facts.grade, facts.industry)) return false;
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
