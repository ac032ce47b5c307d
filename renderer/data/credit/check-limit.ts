import type { ParameterValues } from '../../../shared/policy/parameters.ts';
import type { CreditLimit } from '../../../shared/records/credit-limit.ts';
import type { Fen } from '../../../shared/values/id.ts';
import { daysBetween } from '../../../shared/values/local-date.ts';

/** `until` is null for a standing limit. */
export type LimitDraft = Pick<CreditLimit, 'customerId' | 'kind' | 'amountFen' | 'from' | 'until' | 'reason'>;

export interface LimitProblem {
  readonly field: 'amountFen' | 'until' | 'reason';
  readonly code: 'notAnAmount' | 'endMissing' | 'endsBeforeStart' | 'endsTooLate' | 'reasonMissing';
}

/** §5.2.1 a standing limit other than the computed one, §5.2.2 a temporary one at all, needs a reason; a temporary one ends by itself. */
export function checkLimit(
  { kind, amountFen, from, until, reason }: LimitDraft,
  computedFen: Fen | null,
  values: ParameterValues,
): readonly LimitProblem[] {
  const problems: LimitProblem[] = [];
  if (!Number.isSafeInteger(amountFen) || amountFen < 0 || (kind === 'temporary' && amountFen === 0))
    problems.push({ field: 'amountFen', code: 'notAnAmount' });
  if (kind === 'temporary') {
    if (until === null) problems.push({ field: 'until', code: 'endMissing' });
    else if (until < from) problems.push({ field: 'until', code: 'endsBeforeStart' });
    else if (daysBetween(from, until) + 1 > values.temporaryLimitMaxDays) problems.push({ field: 'until', code: 'endsTooLate' });
  }
  const explained = kind === 'standing' && amountFen === computedFen;
  if (!explained && reason.trim() === '') problems.push({ field: 'reason', code: 'reasonMissing' });
  return problems;
}
