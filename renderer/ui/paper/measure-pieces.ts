import type { MeasuredPiece } from './paginate.ts';

/** Something that stands on paper: where pages may and must break around it. */
export interface PieceBreaks {
  readonly keepWithNext: boolean;
  readonly newPage: boolean;
}

/** Reads the heights of laid-out pieces: `root` holds one element a piece, in order; those with a table can be split between its rows. */
export function measurePieces(root: HTMLElement, pieces: readonly PieceBreaks[]): readonly MeasuredPiece[] {
  return pieces.map(({ keepWithNext, newPage }, index) => {
    const element = root.children[index];
    const flags = { keepWithNext, newPage };
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
