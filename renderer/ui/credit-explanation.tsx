import type { AssessmentVerdict, GateVerdict, LimitVerdict } from '../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../shared/values/id.ts';
import { explainAssessment, explainLimit } from './explain-credit.ts';
import { explainGate } from './explain-gate.ts';
import { useWording } from './use-wording.ts';
import { VerdictSentences } from './verdict-sentences.tsx';

/** §5.1.3: why credit is good, fair or poor, item by item. */
export function AssessmentExplanation({ verdict }: { readonly verdict: AssessmentVerdict }) {
  const { clause, asOf } = verdict.explanation;
  return <VerdictSentences sentences={explainAssessment(verdict, useWording())} status={verdict.status} clause={clause} asOf={asOf} />;
}

/** §5.2.1: how the proposed limit comes about, factor by factor. */
export function LimitExplanation({ verdict }: { readonly verdict: LimitVerdict }) {
  const { clause, asOf } = verdict.explanation;
  return <VerdictSentences sentences={explainLimit(verdict, useWording())} status={verdict.status} clause={clause} asOf={asOf} />;
}

/** §5.2: why a step passes, is warned of or stopped, and who may release it. */
export function GateExplanation({ verdict, asOf }: { readonly verdict: GateVerdict; readonly asOf: LocalDate }) {
  return <VerdictSentences sentences={explainGate(verdict, useWording())} status={verdict.outcome} clause="§5.2.1" asOf={asOf} />;
}
