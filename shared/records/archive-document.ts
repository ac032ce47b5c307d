import type { Id, Instant, LocalDate } from '../values/id.ts';

/** §6.1.1 the five sections, in the policy's order. */
export const ARCHIVE_SECTIONS = ['basic', 'purchases', 'contracts', 'afterSales', 'credit'] as const;
export type ArchiveSection = (typeof ARCHIVE_SECTIONS)[number];

/** Where a paper lies; '' where the company does not count so far. */
export interface PaperPlace {
  readonly room: string;
  readonly cabinet: string;
  readonly shelf: string;
  readonly box: string;
}

/** §6.1.1: one document of a customer's archive, on paper, as a file, or both; or that its slot needs none. */
export interface ArchiveDocument {
  readonly id: Id;
  readonly customerId: Id;
  readonly section: ArchiveSection;
  /** The slot that it fills, e.g. `licence`; '' for a document beyond what is expected. */
  readonly slot: string;
  readonly title: string;
  readonly documentDate: LocalDate | null;
  readonly validUntil: LocalDate | null;
  /** Null: not on paper. */
  readonly paper: PaperPlace | null;
  readonly pages: number | null;
  readonly copies: number | null;
  /** Attachments. */
  readonly files: readonly Id[];
  /** Kept at least until; null: the parameter says. */
  readonly keepUntil: LocalDate | null;
  readonly destroyedOn: LocalDate | null;
  /** Why this customer needs no document in the slot; '' for a document. */
  readonly notRequiredBecause: string;
  readonly notes: string;
  /** `file!sheet!row` of the catalogue from which it was taken over. */
  readonly source?: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
