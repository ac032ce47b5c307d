import type { FieldProblem as MoneyProblem } from '../../../../../../shared/rules/5-credit/index.ts';
import type { Result } from '../../../../../../shared/values/result.ts';
import type { Committed } from '../../../../../data/committed.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';
import { useRun } from '../../../use-run.ts';
import type { MoneyField } from './read-money.ts';
import { useMoneyProblems } from './use-money-problems.ts';

type Recording<T> = Promise<Result<Committed<T>, readonly MoneyProblem[]>>;

/** Records a fact and says so with Undo: true when it is done, false after a failure, else what the account refuses, by field. */
export function useRecord(): <T>(work: Recording<T>, done: string) => Promise<boolean | PartProblems<MoneyField>> {
  const run = useRun();
  const atFields = useMoneyProblems();
  return async (work, done) => {
    const answer = await work.then(
      (result) => ({ result }),
      (error: unknown) => ({ error }),
    );
    if ('error' in answer) return (await run(Promise.reject(answer.error as Error), done)) !== undefined;
    if (!answer.result.ok) return atFields(answer.result.error);
    return (await run(Promise.resolve(answer.result.value), done)) !== undefined;
  };
}
