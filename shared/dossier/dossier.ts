import type { PaperBlock, PaperColumn, PaperField, PaperTableBlock } from '../paper/paper-block.ts';
import { ARCHIVE_SECTIONS, type ArchiveSection } from '../records/archive-document.ts';
import type { Grade } from '../records/customer.ts';
import type { DossierMask } from '../records/dossier-print.ts';
import type { AssessmentVerdict } from '../rules/5-credit/index.ts';
import type { Verdict } from '../rules/verdict.ts';
import type { Fen, Instant, LocalDate } from '../values/id.ts';
import type { DossierText } from './dossier-text.ts';

/** §6.1.1, in the policy's order. */
export const DOSSIER_SECTIONS = ARCHIVE_SECTIONS;
export type DossierSectionKey = ArchiveSection;

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
  /** Everything of it stands on an earlier copy. */
  readonly unchanged: boolean;
}

interface DossierSuspension {
  readonly from: LocalDate;
  readonly docNo: string;
  readonly days: number;
  /** Null: hidden. */
  readonly overdueFen: Fen | null;
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

/** An earlier copy, by its number and day. */
export interface EarlierCopy {
  readonly copy: number;
  readonly on: LocalDate;
}

/** Who, when and which copy, for whom: the foot of every page. Of the content only the fingerprint. */
export interface DossierStamp {
  readonly company: string;
  readonly customer: string;
  readonly who: string;
  readonly at: Instant;
  /** Copy `copy` of `copies` that are out once this one is. */
  readonly copy: number;
  readonly copies: number;
  /** §6.3: who reads it; '' where nobody is asked for. */
  readonly reader: string;
  /** Of the access request that opened it; '' without one. */
  readonly requestNo: string;
  /** SHA-256, hexadecimal; '' until it is known. */
  readonly fingerprint: string;
}

/** A customer's archive as plain data; the renderer breaks it into pages, the export into sheets. */
export interface Dossier {
  readonly cover: DossierCover;
  readonly sections: readonly DossierSection[];
  /** What this copy hides. */
  readonly masks: readonly DossierMask[];
  /** It shows only what changed since; null: everything. */
  readonly since: EarlierCopy | null;
  readonly print: DossierStamp;
}
