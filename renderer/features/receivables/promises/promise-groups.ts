import type { LocalDate } from '../../../../shared/values/id.ts';
import type { PromiseRow } from '../../../data/credit/dunning.ts';

export const PROMISE_GROUPS = ['broken', 'today', 'open'] as const;
export type PromiseGroup = (typeof PROMISE_GROUPS)[number];

/** Not kept first, then those of today, then those whose day is to come or in its grace days. */
export function groupOfPromise({ promise, state }: PromiseRow, today: LocalDate): PromiseGroup {
  if (state === 'broken' || state === 'partly') return 'broken';
  return promise.dueOn === today ? 'today' : 'open';
}
