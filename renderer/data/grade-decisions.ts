import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { Id } from '../../shared/values/id.ts';
import { db } from './db.ts';

/** Proposals that nobody has reviewed yet, of these customers. */
export async function openProposals(customerIds: readonly Id[]): Promise<readonly Id[]> {
  const wanted = new Set(customerIds);
  const decisions = await db.gradeDecisions.toArray();
  return decisions.filter(({ state, customerId }) => state === 'proposed' && wanted.has(customerId)).map(({ id }) => id);
}

/** Every decision about a customer's grade, newest first. */
export async function gradeDecisionsOf(customerId: Id): Promise<readonly GradeDecision[]> {
  const decisions = await db.gradeDecisions.where('customerId').equals(customerId).toArray();
  return decisions.sort((a, b) => b.proposedAt - a.proposedAt);
}
