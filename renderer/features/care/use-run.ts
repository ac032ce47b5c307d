import { useTranslations } from 'use-intl';
import type { Result } from '../../../shared/values/result.ts';
import type { Committed } from '../../data/committed.ts';
import { failureOf } from '../../data/operation-error.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

/** Carries out a command and says what was done, with Undo, or what failed and what to do: true, false, or what was refused. */
export function useRun(): <T, P>(
  work: Promise<Committed<T> | Result<Committed<T>, readonly P[]>>,
  done: string,
) => Promise<boolean | readonly P[]> {
  const t = useTranslations('care.failed');
  return async (work, done) => {
    try {
      const answer = await work;
      if ('ok' in answer && !answer.ok) return answer.error;
      const { batch } = 'ok' in answer ? answer.value : answer;
      showDone(done, batch);
      return true;
    } catch (error) {
      showProblem(t(failureOf(error)));
      return false;
    }
  };
}
