import type { DossierBlock, DossierSection } from '../../../shared/dossier/dossier.ts';

/** The dossier's blocks in one row, with their sections' titles between them. */
export type FlowPiece =
  | { readonly kind: 'title'; readonly id: string; readonly section: DossierSection; readonly newPage: boolean }
  | { readonly kind: 'block'; readonly id: string; readonly block: DossierBlock };

/** Sections follow one another without a page break, so that empty ones cost a line and not a sheet. */
export function pageFlow(sections: readonly DossierSection[]): readonly FlowPiece[] {
  return sections.flatMap((section, index): readonly FlowPiece[] => [
    { kind: 'title', id: section.key, section, newPage: index === 0 },
    ...section.blocks.map((block, place): FlowPiece => ({ kind: 'block', id: `${section.key}-${place}`, block })),
  ]);
}

export function keepsWithNext(piece: FlowPiece): boolean {
  return piece.kind === 'title' || piece.block.kind === 'heading';
}
