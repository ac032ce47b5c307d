import type { LetterBlock } from '../../../shared/letters/letter.ts';
import type { PieceBreaks } from '../../ui/paper/measure-pieces.ts';

export interface LetterPiece extends PieceBreaks {
  readonly id: string;
  readonly block: LetterBlock;
}

/** A letter's blocks with the breaks that they allow: a salutation, and the name under a letter, never stand alone on a page. */
export function letterFlow(blocks: readonly LetterBlock[]): readonly LetterPiece[] {
  return blocks.map((block, place) => ({
    id: `${block.kind}-${place}`,
    block,
    keepWithNext: keepsWithNext(block, blocks[place + 1]),
    newPage: false,
  }));
}

function keepsWithNext({ kind }: LetterBlock, next: LetterBlock | undefined): boolean {
  return kind === 'head' || kind === 'addressee' || kind === 'heading' || next?.kind === 'closing' || next?.kind === 'lines';
}
