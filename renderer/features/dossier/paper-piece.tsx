import { useTranslations } from 'use-intl';
import type { Verdict } from '../../../shared/rules/verdict.ts';
import { VerdictExplanation } from '../../ui/verdict-explanation.tsx';
import type { FlowPiece } from './page-flow.ts';
import { PaperFields } from './paper-fields.tsx';
import { PaperTable } from './paper-table.tsx';
import classes from './paper.module.css';
import { useDossierWords } from './use-dossier-words.ts';

interface PaperPieceProps {
  readonly piece: FlowPiece;
  readonly from?: number;
  readonly to?: number;
  readonly foot?: boolean;
}

/** One piece of the flow, or the rows of it that stand on one page. */
export function PaperPiece({ piece, from = 0, to = Number.MAX_SAFE_INTEGER, foot = true }: PaperPieceProps) {
  const words = useDossierWords();
  return <div className={classes.piece}>{content()}</div>;

  function content() {
    if (piece.kind === 'title') {
      return (
        <h2 className={classes.sectionTitle}>
          <span>
            {piece.section.number} {words.label(piece.section.title)}
          </span>
          <span className={classes.clause}>{piece.section.clause}</span>
        </h2>
      );
    }
    const { block } = piece;
    switch (block.kind) {
      case 'heading':
        return <h3 className={classes.heading}>{words.label(block.text)}</h3>;
      case 'paragraph':
        return <p className={classes.paragraph}>{words.label(block.text, block.values)}</p>;
      case 'fields':
        return <PaperFields fields={block.fields} from={from} to={to} />;
      case 'table':
        return <PaperTable table={block} from={from} to={to} foot={foot} />;
      case 'verdict':
        return <PaperVerdict title={words.label(block.text)} verdict={block.verdict} />;
    }
  }
}

function PaperVerdict({ title, verdict }: { readonly title: string; readonly verdict: Verdict<string> }) {
  const t = useTranslations('words');
  const value = verdict.status === 'met' ? verdict.value : null;
  return (
    <div className={classes.verdict}>
      <h4 className={classes.verdictTitle}>
        {title} <span className={classes.clause}>{verdict.explanation.clause}</span> <strong>{word(value)}</strong>
      </h4>
      <VerdictExplanation verdict={verdict} />
    </div>
  );

  function word(found: string | null): string {
    if (found === 'A' || found === 'B' || found === 'C' || found === 'D') return t(`grade.${found}`);
    if (found === 'large' || found === 'medium' || found === 'small') return t(`scale.${found}`);
    if (found === 'construction' || found === 'machinery' || found === 'metalProducts') return t(`industry.${found}`);
    return '—';
  }
}
