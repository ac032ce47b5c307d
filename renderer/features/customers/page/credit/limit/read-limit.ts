import type { Fen, LocalDate } from '../../../../../../shared/values/id.ts';
import { addDays, isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { parseMoney } from '../../../../../../shared/values/money.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import type { FieldProblem } from '../../../fields/read-field.ts';

export type LimitField = 'amount' | 'from' | 'until' | 'reason';

export interface TypedLimit {
  readonly amountFen: Fen;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly reason: string;
}

interface LimitBounds {
  readonly kind: 'standing' | 'temporary';
  /** What the rules propose; null when they cannot say. */
  readonly computedFen: Fen | null;
  /** Days that a temporary increase may run at most. */
  readonly longestDays: number;
}

/** §5.2: a standing limit that is not the proposed one needs a reason, a temporary one an end. */
export function readLimit(
  { kind, computedFen, longestDays }: LimitBounds,
  values: Readonly<Record<LimitField, string>>,
): Result<TypedLimit, PartProblems<LimitField>> {
  const amount = parseMoney(values.amount);
  const reason = values.reason.trim();
  const differs = kind === 'standing' && amount.ok && amount.value !== computedFen;
  const problems: Partial<Record<LimitField, FieldProblem>> = {
    ...(amount.ok ? {} : { amount: { code: 'amount', values: {} } }),
    ...(amount.ok && (amount.value < 0 || (kind === 'temporary' && amount.value === 0))
      ? { amount: { code: 'positive', values: {} } }
      : {}),
    ...(isLocalDate(values.from) ? {} : { from: { code: 'date', values: {} } }),
    ...(kind === 'temporary' ? untilProblem(values, longestDays) : {}),
    ...(reason === '' && (differs || kind === 'temporary') ? { reason: { code: 'reasonMissing', values: {} } } : {}),
  };
  if (!amount.ok || Object.keys(problems).length > 0) return failed(problems);
  return ok({ amountFen: amount.value, from: values.from, until: kind === 'temporary' ? values.until : null, reason });
}

function untilProblem({ from, until }: Readonly<Record<LimitField, string>>, longestDays: number): PartProblems<LimitField> {
  if (!isLocalDate(until)) return { until: { code: 'date', values: {} } };
  if (!isLocalDate(from)) return {};
  if (until < from) return { until: { code: 'endBeforeStart', values: {} } };
  return until > addDays(from, longestDays - 1) ? { until: { code: 'tooFar', values: { days: longestDays } } } : {};
}
