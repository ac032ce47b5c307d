import { keepsWithNext, type FlowPiece } from './page-flow.ts';
import type { MeasuredPiece } from './paginate.ts';

/** Reads the heights of laid-out pieces: `root` holds one element a piece, in order; those with a table can be split between its rows. */
export function measurePieces(root: HTMLElement, pieces: readonly FlowPiece[]): readonly MeasuredPiece[] {
  return pieces.map((piece, index) => {
    const element = root.children[index];
    const flags = { keepWithNext: keepsWithNext(piece), newPage: piece.kind === 'title' && piece.newPage };
    if (!element) return { head: 0, rows: [0], foot: 0, ...flags };
    const whole = heightOf(element);
    const table = element.querySelector('table');
    if (!table) return { head: 0, rows: [whole], foot: 0, ...flags };
    const rows = [...(table.tBodies[0]?.rows ?? [])].map(heightOf);
    const foot = table.tFoot ? heightOf(table.tFoot) : 0;
    const rest = whole - foot - rows.reduce((sum, height) => sum + height, 0);
    return { head: rest, rows, foot, ...flags };
  });
}

function heightOf(element: Element): number {
  return element.getBoundingClientRect().height;
}
