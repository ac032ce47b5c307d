import { useTranslations } from 'use-intl';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { logAccess } from '../../../data/access/access-log.ts';
import { ageingRows, type AgeingGroup, type AgeingReport, type AgeingRow } from '../../../data/credit/ageing.ts';
import { exportWorkbook, type RowOut } from '../../../data/exports.ts';
import { OperationError } from '../../../data/operation-error.ts';
import { host } from '../../../host/current-host.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { finishWork, reportWork } from '../../../ui/work-in-progress.ts';
import type { AgeingColumn } from './ageing-columns.tsx';

const ROWS_A_PIECE = 1000;
const NAME_WIDTH = 34;
const MONEY_WIDTH = 16;

/** Saves the report as it stands, in its order and with its totals, as an .xlsx. */
export function useExportAgeing(): (
  report: AgeingReport,
  columns: readonly AgeingColumn[],
  group: AgeingGroup,
  asOf: LocalDate,
) => Promise<void> {
  const t = useTranslations('receivables.export');
  const words = useTranslations('words.grade');
  return async (report, columns, group, asOf) => {
    const cancel = new AbortController();
    const progress = (done: number): void =>
      reportWork('export', { title: t('working'), done, total: report.count, cancel: () => cancel.abort() });
    progress(0);
    const label = (row: AgeingRow): string => (group === 'grade' ? words(row.grade ?? 'none') : row.label);
    try {
      const sheet = {
        name: t('sheet', { date: asOf }),
        columns: columns.map(({ id, title }) => ({
          header: title,
          width: id === 'name' ? NAME_WIDTH : MONEY_WIDTH,
          kind: id === 'name' ? ('text' as const) : id === 'oldest' ? ('integer' as const) : ('money' as const),
        })),
        totals: columns.map(({ id }) => (id === 'name' ? t('total') : figureOf(report.totals, id))),
        pieces: () => pieces(report, columns, label),
      };
      const bytes = await exportWorkbook([sheet], cancel.signal, progress);
      const saved = await host.saveFile({
        title: t('dialog'),
        suggestedName: `${t('fileName', { date: asOf })}.xlsx`,
        filters: [{ name: 'Excel', extensions: ['xlsx'] }],
        bytes,
      });
      if (saved.status === 'saved') {
        // §6.3: what leaves the machine is in the log.
        await logAccess({ action: 'export', customerId: '', sections: ['credit'], requestId: '', detail: saved.name });
        showDone(t('done', { name: saved.name, count: report.count }));
      }
      if (saved.status === 'failed') showProblem(t('failed'));
    } catch (error) {
      if (!(error instanceof OperationError && error.code === 'cancelled')) showProblem(t('failed'));
    } finally {
      finishWork('export');
    }
  };
}

async function* pieces(
  report: AgeingReport,
  columns: readonly AgeingColumn[],
  label: (row: AgeingRow) => string,
): AsyncIterable<readonly RowOut[]> {
  for (let from = 0; from < report.count; from += ROWS_A_PIECE) {
    const to = Math.min(report.count, from + ROWS_A_PIECE);
    const rows = await ageingRows(report.token, from, to);
    // The order is forgotten once a dozen newer ones were asked for: half an export is never saved.
    if (rows.length !== to - from) throw new OperationError('conflict', 'the order is gone');
    yield rows.map((row) => columns.map(({ id }) => (id === 'name' ? label(row) : figureOf(row.figures, id))));
  }
}

function figureOf(figures: AgeingReport['totals'], id: AgeingColumn['id']): number {
  switch (id) {
    case 'name':
      return 0;
    case 'open':
      return figures.openFen;
    case 'overdue':
      return figures.overdueFen;
    case 'oldest':
      return figures.oldestDays;
    case 'advance':
      return figures.advanceFen;
    default:
      return figures.bandsFen[Number(id)] ?? 0;
  }
}
