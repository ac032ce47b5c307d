import type { Dossier, DossierBlock, DossierSection } from '../../../shared/dossier/dossier.ts';

/** The dossier's blocks in one row, with their sections' titles between them. */
export type FlowPiece =
  | { readonly kind: 'title'; readonly section: DossierSection; readonly newPage: boolean }
  | { readonly kind: 'block'; readonly block: DossierBlock };

/** Sections follow one another; only what is long starts on a page of its own. */
export function pageFlow(dossier: Dossier): readonly FlowPiece[] {
  return dossier.sections.flatMap((section, index): readonly FlowPiece[] => [
    { kind: 'title', section, newPage: index === 0 || section.key === 'purchases' || section.key === 'contracts' },
    ...section.blocks.map((block): FlowPiece => ({ kind: 'block', block })),
  ]);
}

export function keepsWithNext(piece: FlowPiece): boolean {
  return piece.kind === 'title' || piece.block.kind === 'heading';
}
