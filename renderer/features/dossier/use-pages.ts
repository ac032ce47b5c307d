import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { FlowPiece } from './page-flow.ts';
import { measurePieces } from './measure-pieces.ts';
import { paginate, type PageSlices } from './paginate.ts';

interface Pages {
  /** Lay the pieces out in this element, at the width of the paper, while `pages` is null. */
  readonly measure: RefObject<HTMLDivElement | null>;
  readonly pages: readonly PageSlices[] | null;
}

/** Content height of A4 with 18 mm margins, less a hair for rounding. */
const CONTENT_PX = ((297 - 36) / 25.4) * 96 - 1;

/** Breaks the pieces into pages as this machine lays them out, once every font is there. */
export function usePages(pieces: readonly FlowPiece[]): Pages {
  const measure = useRef<HTMLDivElement | null>(null);
  const [found, setFound] = useState<{ readonly of: readonly FlowPiece[]; readonly pages: readonly PageSlices[] } | null>(null);
  useLayoutEffect(() => {
    let wanted = true;
    async function run(): Promise<void> {
      // Asking for a height makes the browser lay out the text, and so ask for the fonts that it needs.
      measure.current?.getBoundingClientRect();
      await document.fonts.ready;
      if (wanted && measure.current) setFound({ of: pieces, pages: paginate(measurePieces(measure.current, pieces), CONTENT_PX) });
    }
    void run();
    return () => {
      wanted = false;
    };
  }, [pieces]);
  return { measure, pages: found?.of === pieces ? found.pages : null };
}
