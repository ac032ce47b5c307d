import { useTranslations } from 'use-intl';
import type { FlowPiece } from './page-flow.ts';
import classes from './paper.module.css';
import { useDossierWords } from './use-dossier-words.ts';

interface IndexPageProps {
  readonly pieces: readonly FlowPiece[];
  /** Page on which each piece begins. */
  readonly pageOfPiece: readonly number[];
}

/** Sections and their headings with the page each begins on. */
export function IndexPage({ pieces, pageOfPiece }: IndexPageProps) {
  const t = useTranslations('dossier');
  const words = useDossierWords();
  return (
    <>
      <h2 className={classes.sectionTitle}>{t('index.heading')}</h2>
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
                <tr key={piece.section.key} data-level="1">
                  <td>
                    {piece.section.number} {words.label(piece.section.title)}
                  </td>
                  <td className={classes.figure}>{pageOfPiece[index]}</td>
                </tr>
              );
            }
            if (piece.block.kind !== 'heading') return null;
            return (
              <tr key={piece.block.text} data-level="2">
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
