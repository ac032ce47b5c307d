import { useTranslations } from 'use-intl';
import type { Committed } from '../../data/committed.ts';
import { failureOf, operationErrorOf } from '../../data/operation-error.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

/** Carries out a command and says what was done, with Undo, or what failed and what to do. Gives undefined after a failure. */
export function useRun(): <T>(work: Promise<Committed<T>>, done: (value: T) => string) => Promise<Committed<T> | undefined> {
  const t = useTranslations('reconcile');
  return async (work, done) => {
    try {
      const committed = await work;
      showDone(done(committed.value), committed.batch);
      return committed;
    } catch (error) {
      if (operationErrorOf(error).code === 'cancelled') showDone(t('stopped'));
      else showProblem(t(`failed.${failureOf(error)}`));
      return undefined;
    }
  };
}
