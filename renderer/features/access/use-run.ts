import { useTranslations } from 'use-intl';
import type { Result } from '../../../shared/values/result.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';

/** Carries out what may be refused and says what was done or why not; true when it was done. There is no undo: the log keeps everything. */
export function useRun(): <T, E extends string>(
  work: Promise<Result<T, E>>,
  words: { readonly done: string | ((value: T) => string); readonly refused: (fault: E) => string },
) => Promise<boolean> {
  const t = useTranslations('access.people');
  return async (work, { done, refused }) => {
    try {
      const outcome = await work;
      if (outcome.ok) showDone(typeof done === 'string' ? done : done(outcome.value));
      else showProblem(refused(outcome.error));
      return outcome.ok;
    } catch {
      showProblem(t('failed'));
      return false;
    }
  };
}
