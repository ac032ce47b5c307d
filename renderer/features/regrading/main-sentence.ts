import type { Grade } from '../../../shared/records/customer.ts';
import type { Verdict } from '../../../shared/rules/verdict.ts';
import { explainVerdict, type Sentence, type Wording } from '../../ui/explain-verdict.ts';

/** What kept the customer from a better grade says more than the share that reached it. */
const FIRST: readonly Sentence['key'][] = ['credit.heldPoor', 'credit.heldFair', 'months.held', 'years.held'];

/** The one sentence of the explanation that says why the grade is what it is. */
export function mainSentence(verdict: Verdict<Grade>, say: Wording): Sentence | undefined {
  const sentences = explainVerdict(verdict, say);
  return FIRST.map((key) => sentences.find((sentence) => sentence.key === key)).find((found) => found !== undefined) ?? sentences[0];
}
