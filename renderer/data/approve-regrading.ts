import type { GradeDecision } from '../../shared/records/grade-decision.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import type { ComputedGrade } from './columns/columns-api.ts';
import { isPlanned, standingDecision } from './columns/standing-decision.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import { newDecision } from './propose-grades.ts';

/**
 * §2.2: each computed grade that differs from the one in effect is proposed and reviewed in one batch; an open proposal of the same
 * grade keeps who made it, any other gives way. The value counts the grades that take effect.
 */
export async function approveRegrading(
  computed: readonly ComputedGrade[],
  asOf: LocalDate,
  effectiveFrom: LocalDate,
): Promise<Committed<number>> {
  return runCommand('approveRegrading', ['gradeDecisions'], async (recorder) => {
    const { who, at } = recorder;
    const reviewed = { state: 'reviewed', effectiveFrom, reviewedBy: who, reviewedAt: at } as const;
    const decisions = await decisionsOf(new Set(computed.map(({ customerId }) => customerId)));
    const superseded: Id[] = [];
    const kept: Id[] = [];
    const made: GradeDecision[] = [];
    for (const { customerId, computed: grade } of computed) {
      const known = decisions.get(customerId) ?? [];
      const { effective, proposed } = standingDecision(known, asOf);
      const moves = effective?.grade !== grade && !isPlanned(known, grade, asOf);
      const same = moves && proposed?.grade === grade ? proposed.id : null;
      superseded.push(...known.filter(({ id, state }) => state === 'proposed' && id !== same).map(({ id }) => id));
      if (same !== null) kept.push(same);
      else if (moves) made.push({ ...newDecision(customerId, grade, { asOf, proposedBy: who, proposedAt: at }), ...reviewed });
    }
    await recorder.removeMany('gradeDecisions', superseded);
    await recorder.patchMany(
      'gradeDecisions',
      kept.map((id) => ({ id, patch: reviewed })),
    );
    await recorder.createMany('gradeDecisions', made);
    return kept.length + made.length;
  });
}

async function decisionsOf(customers: ReadonlySet<Id>): Promise<ReadonlyMap<Id, readonly GradeDecision[]>> {
  const decisions = new Map<Id, GradeDecision[]>();
  for (const decision of await db.gradeDecisions.toArray()) {
    if (!customers.has(decision.customerId)) continue;
    const known = decisions.get(decision.customerId);
    if (known) known.push(decision);
    else decisions.set(decision.customerId, [decision]);
  }
  return decisions;
}
