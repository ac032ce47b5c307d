import type { Industry } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';
import type { Explanation, Verdict } from '../verdict.ts';

/** §2.1.1: what the record says; an industry is never inferred. */
export function industryOf(industry: Industry | null, asOf: LocalDate): Verdict<Industry> {
  const explanation: Explanation = { clause: '§2.1.1', asOf, from: null, to: null, comparisons: [], nextStep: null, remarks: [] };
  return industry === null ? { status: 'incomplete', missing: ['industry'], explanation } : { status: 'met', value: industry, explanation };
}
