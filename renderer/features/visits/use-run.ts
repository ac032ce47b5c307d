import { useTranslations } from 'use-intl';
import { OperationError } from '../../data/operation-error.ts';
import { showProblem } from '../../ui/undo-notice.tsx';

/** Waits for a command and says what failed and what to do; undefined after a failure. */
export function useRun(): <T>(work: Promise<T>) => Promise<T | undefined> {
  const t = useTranslations('visits.failed');
  return async (work) => {
    try {
      return await work;
    } catch (error) {
      const code = error instanceof OperationError ? error.code : 'unknown';
      if (code === 'storage-full') showProblem(t('storageFull'));
      else showProblem(t(code === 'conflict' ? 'conflict' : 'unknown'));
      return undefined;
    }
  };
}
