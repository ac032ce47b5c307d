import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { moveVisit, type VisitPlanRow, type VisitProblem } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

/** Moves a booking and says from where to where. Gives what is wrong with the day, nothing when it is moved, null after a failure. */
export function useMoveVisit(): (row: VisitPlanRow, on: LocalDate) => Promise<readonly VisitProblem[] | null> {
  const t = useTranslations('visits.book');
  const format = useFormat();
  const run = useRun();
  return async ({ visitId, on: from }, on) => {
    const moved = await run(moveVisit(visitId, on));
    if (moved === undefined) return null;
    if (!moved.ok) return moved.error;
    showDone(t('moved', { from: format.date(from), date: format.date(on) }), moved.value.batch);
    return [];
  };
}
