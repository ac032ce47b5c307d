import type { Sha256 } from '../access/sha256.ts';
import type { DossierMask, DossierPrint } from '../records/dossier-print.ts';
import type { Id } from '../values/id.ts';
import type { DossierInput } from './dossier-input.ts';
import { dossierMarks, type DossierMarks } from './dossier-marks.ts';
import { dossierPages } from './dossier-pages.ts';
import type { Dossier, DossierSectionKey } from './dossier.ts';
import { maskDossier } from './mask-dossier.ts';
import { countsAsCopy, onlyChanged } from './only-changed.ts';

/** Everything on file about a customer; what of it goes on paper is a wish. */
export type DossierFacts = Omit<DossierInput, 'sections'>;

export interface DossierWish {
  readonly sections: readonly DossierSectionKey[];
  readonly masks: readonly DossierMask[];
  /** Leave out what an earlier copy shows. */
  readonly onlyChanged: boolean;
  /** How many at once, from 1. */
  readonly copies: number;
  readonly reader: string;
  readonly requestNo: string;
  /** '' when printed by itself. Copies of the same run are no earlier copies: they say the same. */
  readonly runId: Id;
}

export interface PreparedDossier {
  /** Stamped as the first of its copies. */
  readonly dossier: Dossier;
  readonly marks: DossierMarks;
}

/** Facts as they go on paper: hidden first, then marked, then cut down to what changed. Copies are numbered on from those that are out. */
export function prepareDossier(facts: DossierFacts, wish: DossierWish, prints: readonly DossierPrint[], sha256: Sha256): PreparedDossier {
  const whole = maskDossier(dossierPages({ ...facts, sections: wish.sections }), wish.masks, facts.customer);
  const marks = dossierMarks(whole, sha256);
  const shown = wish.onlyChanged
    ? onlyChanged(
        whole,
        marks.blocks,
        prints.filter(({ runId }) => runId === '' || runId !== wish.runId),
      )
    : whole;
  const copy = nextCopy(prints);
  const { reader, requestNo } = wish;
  const print = { ...shown.print, reader, requestNo, fingerprint: marks.fingerprint, copy, copies: copy + wish.copies - 1 };
  return { dossier: { ...shown, print }, marks };
}

/** Numbers of copies go on per customer; that of a spoiled copy is given again. */
export function nextCopy(prints: readonly DossierPrint[]): number {
  return prints.filter(countsAsCopy).reduce((last, { copy }) => Math.max(last, copy), 0) + 1;
}
