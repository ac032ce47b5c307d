import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { PaperBlock } from '../../../../shared/paper/paper-block.ts';
import { PaperPage, type PaperFormat } from '../../../ui/paper/paper-page.tsx';
import type { PaperText } from '../../../ui/paper/paper-text.ts';
import paper from '../../../ui/paper/paper.module.css';
import { PlainBlock } from '../../../ui/paper/plain-block.tsx';
import { usePages } from '../../../ui/paper/use-pages.ts';
import { usePaperWords } from '../../../ui/paper/use-paper-words.ts';
import classes from './paper.module.css';

/** The first block names the document. */
const TITLE = 'heading-0';

interface SheetsProps {
  readonly blocks: readonly PaperBlock<PaperText>[];
  readonly format: PaperFormat;
  readonly whose: string;
  readonly printed: string;
}

/** One document as sheets of A4, numbered on its own. */
export const Sheets = memo(function Sheets({ blocks, format, whose, printed }: SheetsProps) {
  const t = useTranslations('reconcile');
  const words = usePaperWords();
  const total = t('counts.sum');
  const pieces = useMemo(
    () => blocks.map((block, at) => ({ id: `${block.kind}-${at}`, block, keepWithNext: block.kind === 'heading', newPage: false })),
    [blocks],
  );
  const { measure, pages } = usePages(pieces, format);
  if (pages === null)
    return (
      <div className={paper.measure} data-format={format} ref={measure} aria-hidden>
        {pieces.map(({ id, block }) => (
          <div key={id} className={paper.piece}>
            {id === TITLE && block.kind === 'heading' ? (
              <h2 className={classes.title}>{words.label(block.text)}</h2>
            ) : (
              <PlainBlock block={block} words={words} total={total} from={0} to={Number.MAX_SAFE_INTEGER} foot />
            )}
          </div>
        ))}
      </div>
    );
  return pages.map((slices, index) => {
    const page = t('paper.page', { page: index + 1, count: pages.length });
    return (
      <PaperPage
        key={slices.map(({ piece, from }) => `${piece}-${from}`).join()}
        format={format}
        label={page}
        foot={[whose, printed, page]}
      >
        {slices.map(({ piece, from, to, foot }) => {
          const content = pieces[piece];
          return (
            content && (
              <div key={content.id} className={paper.piece}>
                {content.id === TITLE && content.block.kind === 'heading' ? (
                  <h2 className={classes.title}>{words.label(content.block.text)}</h2>
                ) : (
                  <PlainBlock block={content.block} words={words} total={total} from={from} to={to} foot={foot} />
                )}
              </div>
            )
          );
        })}
      </PaperPage>
    );
  });
});
