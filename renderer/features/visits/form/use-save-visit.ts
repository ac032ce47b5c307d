import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { saveVisit, visitStanding, type VisitDraft, type VisitProblem, type VisitStanding } from '../../../data/relationship/visits.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

/** Stores a visit and says when the next one is due and why. Gives what is wrong with it, nothing when it is stored, null after a failure. */
export function useSaveVisit(day: LocalDate): (draft: VisitDraft, second: boolean) => Promise<readonly VisitProblem[] | null> {
  const t = useTranslations('visits.form');
  const words = useTranslations('words.grade');
  const format = useFormat();
  const run = useRun();
  function said(standing: VisitStanding | undefined): string {
    const due = standing?.due;
    if (!due) return t('saved');
    const grade = words(due.grade);
    if (due.dueOn === null) return t('savedAsNeeded', { grade });
    return t('savedDue', { date: format.date(due.dueOn), grade, months: due.everyMonths });
  }
  return async (draft, second) => {
    const saved = await run(saveVisit(draft, { second }));
    if (saved === undefined) return null;
    if (!saved.ok) return saved.error;
    const standing = await visitStanding(draft.customerId, day).catch(() => undefined);
    showDone(said(standing), saved.value.batch);
    return [];
  };
}
