import { memo, useEffect, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Letter } from '../../../shared/letters/letter.ts';
import type { Locale } from '../../../shared/values/id.ts';
import { useFormat } from '../../ui/format.ts';
import { PaperPage } from '../../ui/paper/paper-page.tsx';
import paper from '../../ui/paper/paper.module.css';
import { usePages } from '../../ui/paper/use-pages.ts';
import { usePaperWords, type PaperWords } from '../../ui/paper/use-paper-words.ts';
import { LetterBlockView } from './letter-block.tsx';
import { letterFlow, type LetterPiece } from './letter-flow.ts';
import classes from './letter-paper.module.css';

interface LetterSheetsProps {
  readonly letter: Letter;
  /** On what is printed now: one of all letters, the only one, or not on it. */
  readonly printed: 'all' | 'alone' | 'not';
  readonly onPages: (letter: Letter, pages: number) => void;
}

/** One letter as sheets of A4, numbered on its own. Stands inside the texts of the letter's language. */
export const LetterSheets = memo(function LetterSheets({ letter, printed, onPages }: LetterSheetsProps) {
  const t = useTranslations('letters.part');
  const words = useLetterWords();
  const at = useFormat().dateTime(letter.print.at);
  const format = letter.kind === 'ageing' ? 'across' : 'upright';
  const pieces = useMemo(() => letterFlow(letter.blocks), [letter.blocks]);
  const { measure, pages } = usePages(pieces, format);
  const count = pages?.length ?? 0;
  useEffect(() => {
    if (count > 0) onPages(letter, count);
  }, [letter, count, onPages]);
  if (!pages) {
    return (
      <div className={paper.measure} data-format={format} ref={measure} aria-hidden>
        {pieces.map((piece) => (
          <Piece key={piece.id} piece={piece} words={words} from={0} to={Number.MAX_SAFE_INTEGER} foot />
        ))}
      </div>
    );
  }
  const { company, who } = letter.print;
  const whose = [letter.reference, letter.customer, company].filter((part) => part !== '').join(' · ');
  return (
    <article
      className={classes.letter}
      data-printed={printed}
      data-letter={letter.reference}
      aria-label={letter.customer || words.label(`letters.title.${letter.kind}`)}
    >
      {pages.map((slices, index) => (
        <PaperPage
          key={slices.map(({ piece, from }) => `${piece}-${from}`).join()}
          format={format}
          label={t('pageLabel', { page: index + 1, count })}
          foot={[whose, who === '' ? t('printedNobody', { at }) : t('printed', { who, at }), t('page', { page: index + 1, count })]}
        >
          {slices.map(({ piece, from, to, foot }) => {
            const content = pieces[piece];
            return content && <Piece key={content.id} piece={content} words={words} from={from} to={to} foot={foot} />;
          })}
        </PaperPage>
      ))}
    </article>
  );
});

interface PieceProps {
  readonly piece: LetterPiece;
  readonly words: PaperWords;
  readonly from: number;
  readonly to: number;
  readonly foot: boolean;
}

function Piece({ piece, words, from, to, foot }: PieceProps) {
  return (
    <div className={paper.piece}>
      <LetterBlockView block={piece.block} words={words} from={from} to={to} foot={foot} />
    </div>
  );
}

/** Days inside the sentences of a letter are written out: 2026年11月26日, 26 November 2026. */
function useLetterWords(): PaperWords {
  const locale = useLocale();
  const long = useMemo(() => longDate(locale), [locale]);
  return usePaperWords(long);
}

function longDate(locale: Locale): (date: string) => string {
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' });
  return (date) => format.format(new Date(`${date}T00:00:00Z`));
}
