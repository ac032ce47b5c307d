import { useTranslations } from 'use-intl';
import paper from '../paper.module.css';
import { usePaperWords } from '../use-paper-words.ts';
import classes from './dossier-paper.module.css';
import type { FlowPiece } from './page-flow.ts';

interface IndexPageProps {
  readonly pieces: readonly FlowPiece[];
  /** Page on which each piece begins. */
  readonly pageOfPiece: readonly number[];
}

/** Sections and their headings with the page each begins on. */
export function IndexPage({ pieces, pageOfPiece }: IndexPageProps) {
  const t = useTranslations('dossier');
  const words = usePaperWords();
  return (
    <>
      <h2 className={paper.sectionTitle}>{t('index.heading')}</h2>
      <table className={classes.index}>
        <thead>
          <tr>
            <th scope="col">{t('index.section')}</th>
            <th scope="col" className={classes.figure}>
              {t('index.page')}
            </th>
          </tr>
        </thead>
        <tbody>
          {pieces.map((piece, index) => {
            if (piece.kind === 'title') {
              return (
                <tr key={piece.id} data-level="1">
                  <td>
                    {piece.section.number} {words.label(piece.section.title)}
                  </td>
                  <td className={classes.figure}>{pageOfPiece[index]}</td>
                </tr>
              );
            }
            if (piece.block.kind !== 'heading') return null;
            return (
              <tr key={piece.id} data-level="2">
                <td>{words.label(piece.block.text)}</td>
                <td className={classes.figure}>{pageOfPiece[index]}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
