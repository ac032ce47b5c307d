import type { DossierBlock, DossierSection } from '../../../../shared/dossier/dossier.ts';
import type { PieceBreaks } from '../measure-pieces.ts';

/** The dossier's blocks in one row, with their sections' titles between them. */
export type FlowPiece = PieceBreaks &
  (
    | { readonly kind: 'title'; readonly id: string; readonly section: DossierSection }
    | { readonly kind: 'block'; readonly id: string; readonly block: DossierBlock }
  );

/** Sections follow one another without a page break, so that empty ones cost a line and not a sheet. */
export function pageFlow(sections: readonly DossierSection[]): readonly FlowPiece[] {
  return sections.flatMap((section, index): readonly FlowPiece[] => [
    { kind: 'title', id: section.key, section, keepWithNext: true, newPage: index === 0 },
    ...section.blocks.map((block, place): FlowPiece => ({
      kind: 'block',
      id: `${section.key}-${place}`,
      block,
      keepWithNext: block.kind === 'heading',
      newPage: false,
    })),
  ]);
}
