import type { Verdict } from '../../shared/rules/verdict.ts';
import { explainVerdict } from './explain-verdict.ts';
import { useWording } from './use-wording.ts';
import { VerdictSentences } from './verdict-sentences.tsx';

interface VerdictExplanationProps {
  readonly verdict: Verdict<string>;
}

/** Why a computed value is what it is, in complete sentences: clause, parameters and their date, figures compared, distance to the next. */
export function VerdictExplanation({ verdict }: VerdictExplanationProps) {
  const { clause, asOf } = verdict.explanation;
  return <VerdictSentences sentences={explainVerdict(verdict, useWording())} status={verdict.status} clause={clause} asOf={asOf} />;
}
