import { useTranslations } from 'use-intl';
import { logAccess } from '../../../data/access/access-log.ts';
import { logRowPieces, type LogFilter } from '../../../data/access/log-pages.ts';
import { today } from '../../../data/clock.ts';
import { exportWorkbook, type RowOut } from '../../../data/exports.ts';
import { OperationError } from '../../../data/operation-error.ts';
import { host } from '../../../host/current-host.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { finishWork, reportWork } from '../../../ui/work-in-progress.ts';
import { LOG_COLUMNS } from './log-columns.ts';
import { useLogWords } from './use-log-words.ts';

/** §6.3 the log, or what is shown of it, as an .xlsx; that it was exported is logged, too. */
export function useExportLog(): (filter: LogFilter, count: number) => Promise<void> {
  const t = useTranslations('access.log');
  const words = useLogWords();
  return async (filter, count) => {
    const cancel = new AbortController();
    const progress = (done: number): void =>
      reportWork('export', { title: t('exporting'), done, total: count, cancel: () => cancel.abort() });
    progress(0);
    async function* pieces(): AsyncGenerator<readonly RowOut[]> {
      for await (const rows of logRowPieces(filter)) {
        yield rows.map((row) => [
          row.seq,
          ...LOG_COLUMNS.slice(1).map((column) => (column === 'detail' ? row.detail : words(row, column))),
          row.hash,
        ]);
      }
    }
    try {
      const sheet = {
        name: t('sheet'),
        columns: [...LOG_COLUMNS, 'hash' as const].map((column) => ({
          header: t(`column.${column}`),
          width: column === 'hash' ? 66 : 18,
          kind: column === 'seq' ? ('integer' as const) : ('text' as const),
        })),
        pieces,
      };
      const bytes = await exportWorkbook([sheet], cancel.signal, progress);
      const saved = await host.saveFile({
        title: t('dialog'),
        suggestedName: `${t('fileName', { date: today() })}.xlsx`,
        filters: [{ name: 'Excel', extensions: ['xlsx'] }],
        bytes,
      });
      if (saved.status === 'failed') showProblem(t('failed'));
      if (saved.status !== 'saved') return;
      await logAccess({ action: 'export', customerId: filter.customerId, sections: [], requestId: '', detail: saved.name });
      showDone(t('done', { name: saved.name, count }));
    } catch (error) {
      if (!(error instanceof OperationError && error.code === 'cancelled')) showProblem(t('failed'));
    } finally {
      finishWork('export');
    }
  };
}
