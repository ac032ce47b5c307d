import type { ComplaintClock } from '../../../shared/rules/4-relationship/index.ts';

/** §4.3.3 the feedback clock that counts: of the last time it was taken up. */
export function feedbackOf(clocks: readonly ComplaintClock[]): ComplaintClock | undefined {
  return clocks.findLast(({ clock }) => clock === 'feedback');
}
