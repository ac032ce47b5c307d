import type { Grade } from '../../shared/records/customer.ts';
import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { newId } from './clock.ts';
import type { ComputedGrade } from './columns/columns-api.ts';
import { standingDecision } from './columns/standing-decision.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';

/** Proposes each grade that differs from the one in effect and is not proposed yet; an older proposal gives way. */
export async function proposeGrades(computed: readonly ComputedGrade[], asOf: LocalDate): Promise<Committed<readonly Id[]>> {
  return runCommand('proposeGrades', ['gradeDecisions'], async (recorder) => {
    const decisions = await decisionsByCustomer();
    const superseded: Id[] = [];
    const proposals: GradeDecision[] = [];
    for (const { customerId, computed: grade } of computed) {
      const { effective, proposed } = standingDecision(decisions.get(customerId) ?? [], asOf);
      if ((proposed?.grade ?? effective?.grade) === grade) continue;
      if (proposed !== null) superseded.push(proposed.id);
      if (effective?.grade !== grade)
        proposals.push(newDecision(customerId, grade, { asOf, proposedBy: recorder.who, proposedAt: recorder.at }));
    }
    await recorder.removeMany('gradeDecisions', superseded);
    await recorder.createMany('gradeDecisions', proposals);
    return proposals.map(({ id }) => id);
  });
}

export function newDecision(
  customerId: Id,
  grade: Grade,
  proposal: Pick<GradeDecision, 'asOf' | 'proposedBy' | 'proposedAt'>,
): GradeDecision {
  return {
    id: newId(),
    customerId,
    computed: grade,
    grade,
    state: 'proposed',
    effectiveFrom: proposal.asOf,
    overridden: false,
    reason: '',
    ...proposal,
    reviewedBy: '',
    reviewedAt: null,
  };
}

async function decisionsByCustomer(): Promise<ReadonlyMap<Id, readonly GradeDecision[]>> {
  const decisions = new Map<Id, GradeDecision[]>();
  for (const decision of await db.gradeDecisions.toArray()) {
    const known = decisions.get(decision.customerId);
    if (known) known.push(decision);
    else decisions.set(decision.customerId, [decision]);
  }
  return decisions;
}
