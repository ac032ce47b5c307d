import type { AgeingBase } from '../../../data/credit/ageing.ts';

/** The first and last day of each band; null where a band has no such end. By document date there is no "not due". */
export function bandSpans(
  ends: readonly number[],
  base: AgeingBase,
): readonly { readonly from: number | null; readonly to: number | null }[] {
  const starts = [base === 'dueOn' ? 1 : 0, ...ends.map((end) => end + 1)];
  return [{ from: null, to: 0 }, ...starts.map((from, index) => ({ from, to: ends[index] ?? null }))];
}
