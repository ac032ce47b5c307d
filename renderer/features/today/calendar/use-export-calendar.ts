import { useTranslations } from 'use-intl';
import { TODAY_CLAUSES } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { now } from '../../../data/clock.ts';
import { icsOf, type TodayRow } from '../../../data/relationship/today.ts';
import { host } from '../../../host/current-host.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { useItemWords } from '../use-item-words.ts';

/** Saves the shown days as an .ics file, which telephones and other calendars take. */
export function useExportCalendar(): (rows: readonly TodayRow[], from: LocalDate, to: LocalDate) => Promise<void> {
  const t = useTranslations('today');
  const words = useItemWords();
  return async (rows, from, to) => {
    if (rows.length === 0) return showProblem(t('calendar.nothing'));
    const text = icsOf(
      rows,
      {
        calendar: t('calendar.name'),
        titleOf: (row) => t('open', { what: t(`kind.${row.kind}`), name: words.who(row) }),
        descriptionOf: (row) => [words.about(row), TODAY_CLAUSES[row.kind], row.owner].filter(Boolean).join(' · '),
      },
      now(),
    );
    try {
      const saved = await host.saveFile({
        title: t('calendar.dialog'),
        suggestedName: `${t('calendar.fileName', { from, to })}.ics`,
        filters: [{ name: 'iCalendar', extensions: ['ics'] }],
        bytes: new TextEncoder().encode(text),
      });
      if (saved.status === 'saved') showDone(t('calendar.done', { name: saved.name, count: rows.length }));
      if (saved.status === 'failed') showProblem(t('calendar.failed'));
    } catch {
      showProblem(t('calendar.failed'));
    }
  };
}
