import type { Id, Instant, LocalDate } from '../values/id.ts';
import type { ArchiveSection } from './archive-document.ts';

/** §6.3.2 what a copy hides. */
export const DOSSIER_MASKS = ['prices', 'ids', 'contacts'] as const;
export type DossierMask = (typeof DOSSIER_MASKS)[number];

/** §6.3: one copy of one dossier that left the machine. Never changed but that a jam can spoil it; the next print can leave out what it already showed. */
export interface DossierPrint {
  readonly id: Id;
  readonly customerId: Id;
  /** '' when it was printed by itself. */
  readonly runId: Id;
  readonly at: Instant;
  readonly by: string;
  readonly reader: string;
  readonly requestId: Id;
  readonly asOf: LocalDate;
  readonly medium: 'pdf' | 'paper' | 'excel';
  readonly sections: readonly ArchiveSection[];
  readonly masks: readonly DossierMask[];
  readonly onlyChanged: boolean;
  /** Copy `copy` of `copies` that were out with it; numbers of a customer go on from print to print. Those of sheets are 0 of 0. */
  readonly copy: number;
  readonly copies: number;
  readonly pages: number;
  /** SHA-256 over the text of the dossier, hexadecimal. */
  readonly fingerprint: string;
  /** It was lost in the printer: its number is given to the next. */
  readonly spoiled: boolean;
  /** A fingerprint a block, to tell what changed since. */
  readonly blocks: Readonly<Record<string, string>>;
}
