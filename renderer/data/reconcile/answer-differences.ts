import { mayBeAnsweredInBulk, type Answer } from '../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import type { AnswerOutcome, AnswerRefusal, GivenAnswer } from './answer-outcome.ts';
import { AnswerWork, type Step } from './answer-work.ts';
import { archiveFor } from './archive-rows.ts';

/** Settles differences, each by its own answer, as one batch; what cannot be done is refused with its reason and left open. A signed reconciliation is a `conflict`. */
export async function answerDifferences(
  reconciliationId: Id,
  answers: readonly GivenAnswer[],
  step: Step = () => undefined,
): Promise<Committed<AnswerOutcome>> {
  return runCommand(
    'answerDifferences',
    ['differences', 'customers', 'archiveFolders', 'archiveDocuments', 'reconciliations'],
    async (recorder) => {
      const reconciliation = await db.reconciliations.get(reconciliationId);
      if (reconciliation === undefined || reconciliation.closedAt !== null) throw new OperationError('conflict', 'it is signed');
      const differences = await differencesOf(
        reconciliationId,
        answers.map(({ id }) => id),
      );
      const known = [...differences.values()];
      const listed = await differencesOf(
        reconciliationId,
        known.flatMap(({ candidates }) => candidates.map((each) => each.listed)),
      );
      const archive = await archiveFor(
        known.flatMap(customersOf),
        known.flatMap(({ candidates }) => candidates.map(({ archiveNo }) => archiveNo)),
      );
      const work = new AnswerWork(reconciliation, archive, listed, recorder);
      const refused: AnswerRefusal[] = [];
      for (const given of answers) {
        const difference = differences.get(given.id);
        const why = difference === undefined ? 'gone' : work.answer(difference, given);
        if (why !== null) refused.push({ id: given.id, why });
      }
      await work.write(recorder, step);
      return { answered: answers.length - refused.length, refused };
    },
  );
}

/** The same answer to all open ones of a pattern, for which it may be given in bulk. */
export async function answerPattern(
  reconciliationId: Id,
  pattern: string,
  answer: Answer,
  step: Step = () => undefined,
): Promise<Committed<AnswerOutcome>> {
  const alike = (await db.differences.where('reconciliationId').equals(reconciliationId).toArray()).filter(
    (difference) => difference.pattern === pattern && difference.state !== 'resolved' && mayBeAnsweredInBulk(difference, answer.kind),
  );
  return answerDifferences(
    reconciliationId,
    alike.map(({ id }) => ({ id, answer, notes: null })),
    step,
  );
}

const READ_ALL_FROM = 2_000;

async function differencesOf(reconciliationId: Id, ids: readonly Id[]): Promise<ReadonlyMap<Id, Difference>> {
  const wanted = new Set(ids.filter((id) => id !== ''));
  const rows =
    wanted.size > READ_ALL_FROM
      ? await db.differences.where('reconciliationId').equals(reconciliationId).toArray()
      : await db.differences.bulkGet([...wanted]);
  return new Map(rows.flatMap((row) => (row === undefined || !wanted.has(row.id) ? [] : [[row.id, row] as const])));
}

function customersOf({ electronic, candidates }: Difference): readonly Id[] {
  return [...(electronic === null ? [] : [electronic.key]), ...candidates.map(({ customerId }) => customerId).filter((id) => id !== '')];
}
