import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { OperationError } from '../../../data/operation-error.ts';
import { saveComplaint, type ComplaintDraft } from '../../../data/relationship/complaints.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

/** Stores a recorded or corrected complaint and says its number; null when it was not stored. */
export function useSaveRecord(): (draft: ComplaintDraft, name: string) => Promise<Id | null> {
  const t = useTranslations('complaints.record');
  const run = useRun();
  return async (draft, name) => {
    const saved = await run(stored(draft), ({ no }) => t(draft.id === undefined ? 'done' : 'corrected', { no, name }));
    return saved?.value.id ?? null;
  };

  async function stored(draft: ComplaintDraft) {
    const result = await saveComplaint(draft);
    if (result.ok) return result.value;
    // The form has checked the same; only a minute that passed meanwhile can make a difference.
    showProblem(t('problem.future'));
    throw new OperationError('conflict');
  }
}
