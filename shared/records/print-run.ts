import type { Id, Instant, LocalDate } from '../values/id.ts';
import type { ArchiveSection } from './archive-document.ts';
import type { DossierMask } from './dossier-print.ts';

/** Why a run stands still. `signedOut`: whoever started it is not signed in any more; `closed`: an archive is not open to them any more; `controlled`: it was started when every archive was open, which has ended. */
export type RunPause = 'user' | 'jam' | 'signedOut' | 'closed' | 'controlled' | 'printer' | 'disk' | 'failed';

/** A customer whose dossier was not printed. `closed`: not open to the reader; `gone`: deleted meanwhile; `unchanged`: nothing changed since the last copy. */
export interface LeftOut {
  readonly customerId: Id;
  readonly why: 'closed' | 'gone' | 'unchanged';
}

/** §6.1.1: many dossiers in one go. What is done is known by its prints, so that a jam or a restart loses nothing. */
export interface PrintRun {
  readonly id: Id;
  readonly title: string;
  /** In the order of the folders; nobody twice. */
  readonly customerIds: readonly Id[];
  readonly leftOut: readonly LeftOut[];
  readonly sections: readonly ArchiveSection[];
  readonly masks: readonly DossierMask[];
  readonly onlyChanged: boolean;
  readonly copies: number;
  readonly output: 'onePdf' | 'pdfPerCustomer' | 'paper';
  /** The name of a printer of the system; '' for PDF, and where the browser asks. */
  readonly printer: string;
  /** The file or folder that was chosen; '' on paper. */
  readonly target: string;
  readonly asOf: LocalDate;
  /** Index of the next folder; everything before it came out. */
  readonly next: number;
  /** Sheets of all copies that came out, without the spoiled ones. */
  readonly pages: number;
  readonly state: 'running' | 'paused' | 'cancelled' | 'done';
  /** Null unless paused. */
  readonly pausedBecause: RunPause | null;
  /** §6.3: in whose name it reads; nobody else goes on with it. '' while every archive is open: the first who goes on with it afterwards is its reader. */
  readonly reader: string;
  readonly by: string;
  readonly startedAt: Instant;
  readonly updatedAt: Instant;
}
