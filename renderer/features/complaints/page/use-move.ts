import { useTranslations } from 'use-intl';
import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { Committed } from '../../../data/committed.ts';
import { OperationError } from '../../../data/operation-error.ts';
import { moveComplaint, type ComplaintMoveProblem, type ComplaintStep } from '../../../data/relationship/complaints.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import type { NextStep } from './steps.ts';

/** Where each obstacle is mended. */
const PART_OF: Readonly<Partial<Record<ComplaintMoveProblem, string>>> = { causeMissing: 'cause', solutionMissing: 'solution' };

/** Takes a step; when something is missing it says what, goes there, and gives false. */
export function useMove(complaint: Complaint): (step: NextStep, found: ComplaintStep) => Promise<boolean> {
  const t = useTranslations('complaints');
  return async (step, found) => {
    try {
      const moved = await moveComplaint(complaint.id, step.to, found);
      if (!moved.ok) {
        refuse(moved.error);
        return false;
      }
      done(moved.value, step);
      return true;
    } catch (error) {
      const code = error instanceof OperationError ? error.code : 'unknown';
      showProblem(t(code === 'storage-full' ? 'failed.storageFull' : code === 'conflict' ? 'failed.conflict' : 'failed.unknown'));
      return false;
    }
  };

  function done({ value, batch }: Committed<Complaint>, step: NextStep): void {
    showDone(t('step.done', { no: value.no, step: t(`step.${step.word}`) }), batch);
  }
  function refuse(problems: readonly ComplaintMoveProblem[]): void {
    showProblem(t('step.notYet', { what: problems.map((problem) => t(`obstacle.${problem}`)).join(t('comma')) }));
    const part = problems.map((problem) => PART_OF[problem]).find((found) => found !== undefined);
    if (part === undefined) return;
    const field = document.querySelector<HTMLElement>(`[data-part="${part}"] [data-first-field]`);
    field?.scrollIntoView({ block: 'center' });
    field?.focus({ preventScroll: true });
  }
}
