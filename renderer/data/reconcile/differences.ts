import { proxy, wrap, type Remote } from 'comlink';
import type { Answer, AnswerKind } from '../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { Result } from '../../../shared/values/result.ts';
import type { Committed } from '../committed.ts';
import { dataVersion, noteVersion, seenVersion } from '../data-version.ts';
import { db } from '../db.ts';
import { operationErrorOf } from '../operation-error.ts';
import type { AnswerOutcome, GivenAnswer } from './answer-outcome.ts';
import type { DifferenceLine, DifferenceList, DifferenceQuery } from './difference-query.ts';
import type { ReadBack, ReadBackTrouble } from './read-shelf-workbook.ts';
import type { DifferenceDesk } from './difference-worker.ts';

let remote: Remote<DifferenceDesk> | undefined;

/** The worker that holds the differences starts with the first question. */
function desk(): Remote<DifferenceDesk> {
  remote ??= wrap<DifferenceDesk>(new Worker(new URL('./difference-worker.ts', import.meta.url), { type: 'module' }));
  return remote;
}

/** Reads the data version, so that a `useQuery` around it asks again after every command. */
export async function differenceList(query: DifferenceQuery): Promise<DifferenceList> {
  await dataVersion();
  return asked(desk().list(seenVersion(), query));
}

/** From `from`, without `to`; empty when the list has changed meanwhile. */
export async function differenceRows(token: number, from: number, to: number): Promise<readonly DifferenceLine[]> {
  return asked(desk().rows(token, from, to));
}

export async function difference(id: Id): Promise<Difference | undefined> {
  return db.differences.get(id);
}

/** How many an answer to all alike would settle. */
export async function countOfPattern(reconciliationId: Id, pattern: string, answer: AnswerKind): Promise<number> {
  await dataVersion();
  return asked(desk().countOf(seenVersion(), reconciliationId, pattern, answer));
}

/** By number, for the workbook and the report. */
export async function allDifferences(reconciliationId: Id): Promise<readonly Difference[]> {
  await dataVersion();
  return asked(desk().all(seenVersion(), reconciliationId));
}

export async function answer(reconciliationId: Id, answers: readonly GivenAnswer[]): Promise<Committed<AnswerOutcome>> {
  return committed(desk().answerDifferences(reconciliationId, answers as GivenAnswer[]));
}

/** All of it or, after `stopAnswering`, nothing: `cancelled`. */
export async function answerAlike(
  reconciliationId: Id,
  pattern: string,
  given: Answer,
  told: (done: number, total: number) => void = () => undefined,
): Promise<Committed<AnswerOutcome>> {
  return committed(desk().answerPattern(reconciliationId, pattern, given, proxy(told)));
}

export function stopAnswering(): void {
  void desk().stopAnswering();
}

/** A workbook that came back from the shelf. */
export async function readBack(reconciliationId: Id, file: File, who: string): Promise<Result<ReadBack, ReadBackTrouble>> {
  const read = await asked(
    desk().readShelfWorkbook(reconciliationId, { name: file.name, content: file }, who) as Promise<Result<ReadBack, ReadBackTrouble>>,
  );
  if (read.ok) noteVersion(read.value.version);
  return read;
}

async function committed<T>(work: Promise<Committed<T>>): Promise<Committed<T>> {
  const done = await asked(work);
  noteVersion(done.version);
  return done;
}

async function asked<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw operationErrorOf(error);
  }
}
