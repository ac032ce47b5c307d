import { wrap, type Remote } from 'comlink';
import type { ArchiveApi } from './columns/archive-api.ts';
import type { ColumnsApi } from './columns/columns-api.ts';
import type { CreditApi } from './columns/credit-api.ts';
import type { MoneyApi } from './columns/money-api.ts';
import type { RelationshipApi } from './columns/relationship-api.ts';
import type { DataWorker, WorkerCommands } from './data-worker.ts';
import { dataVersion, noteVersion, seenVersion } from './data-version.ts';
import { OperationError, operationErrorOf } from './operation-error.ts';
import type { FiguresApi } from './reconcile/figures-api.ts';

type QuestionsOf<Api> = { readonly [K in keyof Api as Api[K] extends (...args: never) => unknown ? K : never]: Api[K] };
type Questions = QuestionsOf<ColumnsApi> &
  QuestionsOf<MoneyApi> &
  QuestionsOf<CreditApi> &
  QuestionsOf<RelationshipApi> &
  QuestionsOf<FiguresApi> &
  QuestionsOf<ArchiveApi>;
type Question = Extract<keyof Questions, string>;
type Answer<Q extends Question> = Questions[Q] extends (...args: never) => infer A ? Awaited<A> : never;
type Asked<Q extends Question> = Questions[Q] extends (...args: infer A) => unknown ? A : never;

let worker: Worker | undefined;
let remote: Remote<DataWorker> | undefined;
/** Rejects when the worker could not be started; a question would wait for ever. */
let broken: Promise<never> | undefined;

/** How long a question waits for the data version: a big import holds the database for seconds, and what was known before is an answer meanwhile. */
const PATIENCE_MS = 150;

/**
 * Asks the worker that holds the columns; it starts with the first question. The answer is never older than what this thread has written.
 * Reads the data version, so that a `useQuery` around it asks again after every command, from any window.
 */
export async function askColumns<Q extends Question>(question: Q, ...args: Asked<Q>): Promise<Answer<Q>> {
  try {
    await Promise.race([dataVersion(), patience()]);
    return (await answered((desk) => desk.ask(seenVersion(), question, args))) as Answer<Q>;
  } catch (error) {
    throw operationErrorOf(error);
  }
}

/** Runs a command that may touch every row where it cannot hold up the window. */
export async function commandInWorker<C extends keyof WorkerCommands>(
  command: C,
  ...args: Parameters<WorkerCommands[C]>
): Promise<Awaited<ReturnType<WorkerCommands[C]>>> {
  try {
    const committed = (await answered((desk) => desk.run(command, args))) as Awaited<ReturnType<WorkerCommands[C]>>;
    noteVersion(committed.version);
    return committed;
  } catch (error) {
    throw operationErrorOf(error);
  }
}

/** Ends the worker and what it holds; the next question starts another. */
export function stopColumns(): void {
  worker?.terminate();
  worker = undefined;
  remote = undefined;
  broken = undefined;
}

function dataWorker(): Remote<DataWorker> {
  if (remote !== undefined) return remote;
  worker = new Worker(new URL('./data-worker.ts', import.meta.url), { type: 'module' });
  broken = failureToStart(worker);
  remote = wrap<DataWorker>(worker);
  return remote;
}

async function answered<T>(ask: (desk: Remote<DataWorker>) => Promise<T>): Promise<T> {
  const desk = dataWorker();
  return broken === undefined ? ask(desk) : Promise.race([ask(desk), broken]);
}

/** An error before its first word means that a worker never ran. The next question starts another. */
function failureToStart(started: Worker): Promise<never> {
  const failed = new Promise<never>((_, reject) => {
    started.addEventListener(
      'error',
      (event) => {
        if (worker !== started || broken === undefined) return;
        stopColumns();
        reject(new OperationError('cannot-open', event.message));
      },
      { once: true },
    );
    started.addEventListener('message', () => void (broken = worker === started ? undefined : broken), { once: true });
  });
  failed.catch(() => undefined);
  return failed;
}

function patience(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, PATIENCE_MS);
  });
}
