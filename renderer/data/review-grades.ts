import type { Id, LocalDate } from '../../shared/values/id.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';

/** The value counts the decisions that became effective; reviewed ones, and ones that are gone, are left alone. */
export async function reviewGrades(decisionIds: readonly Id[], effectiveFrom: LocalDate): Promise<Committed<number>> {
  return runCommand('reviewGrades', ['gradeDecisions'], async (recorder) => {
    const found = await db.gradeDecisions.bulkGet([...decisionIds]);
    const patch = { state: 'reviewed', effectiveFrom, reviewedBy: recorder.who, reviewedAt: recorder.at } as const;
    return recorder.patchMany(
      'gradeDecisions',
      found.filter((decision) => decision?.state === 'proposed').map((decision) => ({ id: decision?.id as string, patch })),
    );
  });
}
