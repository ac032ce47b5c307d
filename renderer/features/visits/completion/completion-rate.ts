import type { VisitCompletion } from '../../../data/relationship/visits.ts';

const SHOWN_TO = 1_000;

/** §4.1.1 share made in time of those that are decided, to a tenth of a percent; null while none is. */
export function completionRate({ due, open, inWindow }: Pick<VisitCompletion, 'due' | 'open' | 'inWindow'>): number | null {
  const decided = due - open;
  return decided <= 0 ? null : Math.round((inWindow / decided) * SHOWN_TO) / SHOWN_TO;
}
