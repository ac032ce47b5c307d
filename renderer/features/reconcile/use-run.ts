import { useTranslations } from 'use-intl';
import type { Committed } from '../../data/committed.ts';
import { failureOf } from '../../data/operation-error.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

/** Carries out a command and says what was done, with Undo, or what failed and what to do. Gives undefined after a failure. */
export function useRun(): <T>(work: Promise<Committed<T>>, done: (value: T) => string) => Promise<Committed<T> | undefined> {
  const t = useTranslations('reconcile.failed');
  return async (work, done) => {
    try {
      const committed = await work;
      showDone(done(committed.value), committed.batch);
      return committed;
    } catch (error) {
      showProblem(t(failureOf(error)));
      return undefined;
    }
  };
}
