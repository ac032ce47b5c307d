import { useTranslations } from 'use-intl';
import type { Verdict } from '../../../../shared/rules/verdict.ts';
import { AssessmentExplanation } from '../../credit-explanation.tsx';
import paper from '../paper.module.css';
import { PlainBlock } from '../plain-block.tsx';
import { usePaperWords } from '../use-paper-words.ts';
import { VerdictExplanation } from '../../verdict-explanation.tsx';
import classes from './dossier-paper.module.css';
import type { FlowPiece } from './page-flow.ts';

interface PaperPieceProps {
  readonly piece: FlowPiece;
  readonly from?: number;
  readonly to?: number;
  readonly foot?: boolean;
}

/** One piece of the flow, or the rows of it that stand on one page. */
export function PaperPiece({ piece, from = 0, to = Number.MAX_SAFE_INTEGER, foot = true }: PaperPieceProps) {
  const t = useTranslations('dossier');
  const words = usePaperWords();
  return <div className={paper.piece}>{content()}</div>;

  function content() {
    if (piece.kind === 'title') {
      return (
        <h2 className={paper.sectionTitle}>
          <span>
            {piece.section.number} {words.label(piece.section.title)}
          </span>
          <span className={paper.clause}>{piece.section.clause}</span>
        </h2>
      );
    }
    const { block } = piece;
    if (block.kind === 'assessment')
      return (
        <div className={classes.verdict}>
          <AssessmentExplanation verdict={block.verdict} />
        </div>
      );
    if (block.kind === 'verdict') return <PaperVerdict title={words.label(block.text)} verdict={block.verdict} />;
    return <PlainBlock block={block} words={words} total={t('column.total')} from={from} to={to} foot={foot} />;
  }
}

function PaperVerdict({ title, verdict }: { readonly title: string; readonly verdict: Verdict<string> }) {
  const t = useTranslations('words');
  const value = verdict.status === 'met' ? verdict.value : null;
  return (
    <div className={classes.verdict}>
      <h4 className={classes.verdictTitle}>
        {title} <span className={paper.clause}>{verdict.explanation.clause}</span> <strong>{word(value)}</strong>
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
