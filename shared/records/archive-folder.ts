import type { Id, Instant, LocalDate } from '../values/id.ts';
import type { PaperPlace } from './archive-document.ts';

/** §6.2.1: one folder on a shelf. A customer may have several volumes; two customers never share one. */
export interface ArchiveFolder {
  readonly id: Id;
  readonly customerId: Id;
  /** The archive number on its spine and in its QR code; unique among the folders that are kept. */
  readonly number: string;
  /** Numbers that it carried before, still found. */
  readonly formerNumbers: readonly string[];
  /** 1 for the first. */
  readonly volume: number;
  readonly place: PaperPlace;
  readonly pages: number | null;
  readonly openedOn: LocalDate | null;
  /** Kept at least until; null: the parameter says. */
  readonly keepUntil: LocalDate | null;
  readonly destroyedOn: LocalDate | null;
  /** A stock-take did not find it; null: it was found since, or never looked for. */
  readonly missingSince: LocalDate | null;
  readonly notes: string;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}
