import { useEffect, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import type { PageSlices } from '../paginate.ts';
import classes from '../paper.module.css';
import { usePages } from '../use-pages.ts';
import { CoverPage } from './cover-page.tsx';
import { DossierPage } from './dossier-page.tsx';
import { IndexPage } from './index-page.tsx';
import { pageFlow } from './page-flow.ts';
import { PaperPiece } from './paper-piece.tsx';

const COVER_AND_INDEX = 2;
/** The sheets bring their own margins. While they are shown, for the whole window: Chromium 114 forgets named pages (`page: …`) on some sheets. */
const PAGE_RULE = '@page { size: A4; margin: 0; }';

interface DossierPaperProps {
  readonly dossier: Dossier;
  /** Called once all sheets stand, with their number. */
  readonly onPages?: (dossier: Dossier, count: number) => void;
}

/** The dossier as sheets of A4: what the screen shows is what comes out of the printer. */
export function DossierPaper({ dossier, onPages }: DossierPaperProps) {
  const t = useTranslations('dossier');
  const pieces = useMemo(() => pageFlow(dossier.sections), [dossier.sections]);
  const { measure, pages } = usePages(pieces);
  const count = pages === null ? 0 : pages.length + COVER_AND_INDEX;
  useEffect(() => {
    if (count > 0) onPages?.(dossier, count);
  }, [dossier, count, onPages]);
  if (!pages) {
    return (
      <div className={classes.measure} ref={measure} aria-hidden>
        {pieces.map((piece) => (
          <PaperPiece key={piece.id} piece={piece} />
        ))}
      </div>
    );
  }
  const { print } = dossier;
  return (
    <div className={`print-root ${classes.root}`} role="document" aria-label={t('preview')} data-pages={count}>
      <style>{PAGE_RULE}</style>
      <DossierPage print={print} page={1} count={count}>
        <CoverPage dossier={dossier} />
      </DossierPage>
      <DossierPage print={print} page={2} count={count}>
        <IndexPage pieces={pieces} pageOfPiece={pageOfPiece(pages, pieces.length)} />
      </DossierPage>
      {pages.map((slices, index) => (
        <DossierPage
          key={slices.map(({ piece, from }) => `${piece}-${from}`).join()}
          print={print}
          page={index + 1 + COVER_AND_INDEX}
          count={count}
        >
          {slices.map(({ piece, from, to, foot }) => {
            const content = pieces[piece];
            return content && <PaperPiece key={`${content.id}-${from}`} piece={content} from={from} to={to} foot={foot} />;
          })}
        </DossierPage>
      ))}
    </div>
  );
}

function pageOfPiece(pages: readonly PageSlices[], count: number): readonly number[] {
  return Array.from(
    { length: count },
    (_, piece) => pages.findIndex((slices) => slices.some((slice) => slice.piece === piece)) + 1 + COVER_AND_INDEX,
  );
}
