import { useTranslations } from 'use-intl';
import { failureOf } from '../../data/operation-error.ts';
import { showProblem } from '../../ui/undo-notice.tsx';

/** Waits for a command and says what failed and what to do; undefined after a failure. */
export function useRun(): <T>(work: Promise<T>) => Promise<T | undefined> {
  const t = useTranslations('visits.failed');
  return async (work) => {
    try {
      return await work;
    } catch (error) {
      showProblem(t(failureOf(error)));
      return undefined;
    }
  };
}
