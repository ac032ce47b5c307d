import type { Complaint, ComplaintState } from '../../records/complaint.ts';

/** Why a complaint may not go on to a state yet. */
export type ComplaintObstacle = 'notContacted' | 'causeMissing' | 'solutionMissing' | 'notFedBack' | 'satisfactionUnknown';

const NEXT: Readonly<Record<ComplaintState, readonly ComplaintState[]>> = {
  received: ['contacted'],
  contacted: ['investigating'],
  investigating: ['proposed'],
  proposed: ['fedBack', 'investigating'],
  fedBack: ['satisfied', 'unsatisfied'],
  satisfied: ['closed'],
  unsatisfied: ['investigating'],
  // Reopened.
  closed: ['investigating'],
};

/** §4.3: where a complaint may go from where it is. */
export function complaintMoves({ state }: Complaint): readonly ComplaintState[] {
  return NEXT[state];
}

/** What is missing before it may go there; nothing when it may. A complaint is never closed without feedback and the customer's word. */
export function obstaclesTo(state: ComplaintState, complaint: Complaint): readonly ComplaintObstacle[] {
  const missing: ComplaintObstacle[] = [];
  if (state !== 'received' && state !== 'contacted' && complaint.contactedAt === null) missing.push('notContacted');
  if (AFTER_PROPOSAL.has(state)) {
    if (complaint.cause.trim() === '') missing.push('causeMissing');
    if (complaint.solution === null) missing.push('solutionMissing');
  }
  if (AFTER_FEEDBACK.has(state) && !isFedBack(complaint)) missing.push('notFedBack');
  if (state === 'closed' && complaint.satisfied !== true) missing.push('satisfactionUnknown');
  return missing;
}

const AFTER_PROPOSAL: ReadonlySet<ComplaintState> = new Set<ComplaintState>(['proposed', 'fedBack', 'satisfied', 'unsatisfied', 'closed']);
const AFTER_FEEDBACK: ReadonlySet<ComplaintState> = new Set<ComplaintState>(['satisfied', 'unsatisfied', 'closed']);

/** The last time it was taken up has been answered. */
export function isFedBack({ fedBackAt, reopenings }: Complaint): boolean {
  const last = reopenings.at(-1);
  return last === undefined ? fedBackAt !== null : last.fedBackAt !== null;
}
