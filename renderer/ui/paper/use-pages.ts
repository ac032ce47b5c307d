import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { measurePieces, type PieceBreaks } from './measure-pieces.ts';
import { paginate, type PageSlices } from './paginate.ts';
import type { PaperFormat } from './paper-page.tsx';

interface Pages {
  /** Lay the pieces out in this element, at the width of the paper, while `pages` is null. */
  readonly measure: RefObject<HTMLDivElement | null>;
  readonly pages: readonly PageSlices[] | null;
}

/** Content height of A4 with 18 mm margins, less a hair for rounding. */
const CONTENT_PX: Readonly<Record<PaperFormat, number>> = { upright: ((297 - 36) / 25.4) * 96 - 1, across: ((210 - 36) / 25.4) * 96 - 1 };

/** Breaks the pieces into pages as this machine lays them out, once every font is there. */
export function usePages(pieces: readonly PieceBreaks[], format: PaperFormat = 'upright'): Pages {
  const measure = useRef<HTMLDivElement | null>(null);
  const [found, setFound] = useState<{ readonly of: readonly PieceBreaks[]; readonly pages: readonly PageSlices[] } | null>(null);
  useLayoutEffect(() => {
    let wanted = true;
    async function run(): Promise<void> {
      // Asking for a height makes the browser lay out the text, and so ask for the fonts that it needs.
      measure.current?.getBoundingClientRect();
      await document.fonts.ready;
      if (wanted && measure.current) setFound({ of: pieces, pages: paginate(measurePieces(measure.current, pieces), CONTENT_PX[format]) });
    }
    void run();
    return () => {
      wanted = false;
    };
  }, [pieces, format]);
  return { measure, pages: found?.of === pieces ? found.pages : null };
}
