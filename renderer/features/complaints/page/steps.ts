import type { Complaint, ComplaintState } from '../../../../shared/records/complaint.ts';
import { complaintMoves, obstaclesTo, type ComplaintObstacle } from '../../../../shared/rules/4-relationship/index.ts';

export interface NextStep {
  readonly to: ComplaintState;
  /** `again`: back to the investigation; `reopen`: that, after it was answered, with a why. */
  readonly word: Exclude<ComplaintState, 'received'> | 'again' | 'reopen';
  readonly needsWhy: boolean;
  /** The first one leads on. */
  readonly main: boolean;
  readonly missing: readonly ComplaintObstacle[];
}

/** §4.3 where it may go from here, and what is missing before it may. */
export function nextSteps(complaint: Complaint): readonly NextStep[] {
  const { state } = complaint;
  return complaintMoves(complaint).map((to, index) => {
    const reopens = to === 'investigating' && (state === 'closed' || state === 'unsatisfied');
    return {
      to,
      word: reopens ? 'reopen' : to === 'investigating' && state === 'proposed' ? 'again' : (to as Exclude<ComplaintState, 'received'>),
      needsWhy: reopens,
      main: index === 0 && state !== 'closed',
      missing: obstaclesTo(to, { ...complaint, state: to }),
    };
  });
}

/** The way of a complaint that goes well; one whose customer was not content stands where it was fed back. */
export const WAY = ['received', 'contacted', 'investigating', 'proposed', 'fedBack', 'satisfied', 'closed'] as const;

export function placeOnWay({ state }: Complaint): number {
  return WAY.indexOf(state === 'unsatisfied' ? 'fedBack' : state);
}
