import { useTranslations } from 'use-intl';
import type { Committed } from '../../data/committed.ts';
import { failureOf } from '../../data/operation-error.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

/** Carries out a command and says what was done, with Undo, or what failed and what to do. False after a failure. */
export function useRun(): (work: Promise<Committed<unknown>>, done: string) => Promise<boolean> {
  const t = useTranslations('today.failedRun');
  return async (work, done) => {
    try {
      showDone(done, (await work).batch);
      return true;
    } catch (error) {
      showProblem(t(failureOf(error)));
      return false;
    }
  };
}
