import type { Result } from '../../../../../shared/values/result.ts';
import type { Committed } from '../../../../data/committed.ts';
import type { PartProblems } from '../../fields/part-form.tsx';
import { useRun } from '../../use-run.ts';

type Work<T, P> = Promise<Result<Committed<T>, readonly P[]>>;
type Submit = <T, P, K extends string>(
  work: Work<T, P>,
  done: string,
  atFields: (problems: readonly P[]) => PartProblems<K>,
) => Promise<boolean | PartProblems<K>>;

/** Writes and says so with Undo: true when it is done, false after a failure, else what was refused, by field. */
export function useSubmit(): Submit {
  const run = useRun();
  return async (work, done, atFields) => {
    const answer = await work.then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    if ('error' in answer) return (await run(Promise.reject(answer.error as Error), done)) !== undefined;
    if (!answer.result.ok) return atFields(answer.result.error);
    return (await run(Promise.resolve(answer.result.value), done)) !== undefined;
  };
}
