/** A block as measured, in px. What cannot be split has one row. */
export interface MeasuredPiece {
  /** Repeated on every page that the piece reaches, with the piece's own space around it. */
  readonly head: number;
  readonly rows: readonly number[];
  /** Never parted from the last row. */
  readonly foot: number;
  /** A heading: never the last thing on a page. */
  readonly keepWithNext: boolean;
  readonly newPage: boolean;
}

/** Rows `from` (included) to `to` (excluded) of a piece. */
export interface PageSlice {
  readonly piece: number;
  readonly from: number;
  readonly to: number;
  readonly foot: boolean;
}

export type PageSlices = readonly PageSlice[];

/** Breaks measured pieces into pages of `height`. A row taller than a page gets a page of its own. */
export function paginate(pieces: readonly MeasuredPiece[], height: number): readonly PageSlices[] {
  const pages: PageSlice[][] = [];
  let page: PageSlice[] = [];
  let used = 0;

  function turn(): void {
    if (page.length === 0) return;
    pages.push(page);
    page = [];
    used = 0;
  }

  pieces.forEach((piece, index) => {
    if (piece.newPage || used + leastHeight(pieces, index) > height) turn();
    let from = 0;
    while (from < piece.rows.length) {
      const slice = fill(piece, from, height - used, page.length === 0);
      if (slice.to > from) {
        page.push({ piece: index, from, to: slice.to, foot: slice.to === piece.rows.length });
        used += slice.height;
        from = slice.to;
      }
      if (from < piece.rows.length) turn();
    }
  });
  turn();
  return pages;
}

/** What must follow on the same page: headings with the head and first row of what they announce. */
function leastHeight(pieces: readonly MeasuredPiece[], index: number): number {
  let height = 0;
  for (const piece of pieces.slice(index)) {
    height += piece.head + (piece.rows[0] ?? 0) + (piece.rows.length === 1 ? piece.foot : 0);
    if (!piece.keepWithNext) break;
  }
  return height;
}

function fill(piece: MeasuredPiece, from: number, room: number, pageIsEmpty: boolean): { readonly to: number; readonly height: number } {
  let height = piece.head;
  let to = from;
  while (to < piece.rows.length) {
    const foot = to === piece.rows.length - 1 ? piece.foot : 0;
    const more = (piece.rows[to] as number) + foot;
    const mustProgress = pageIsEmpty && to === from;
    if (height + more > room && !mustProgress) break;
    height += more;
    to += 1;
  }
  return { to, height };
}
