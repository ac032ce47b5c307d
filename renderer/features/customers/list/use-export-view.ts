import { useTranslations } from 'use-intl';
import { logAccess } from '../../../data/access/access-log.ts';
import { today } from '../../../data/clock.ts';
import { customerRows, type CustomerColumn, type CustomerOrder, type CustomerRow } from '../../../data/customer-table.ts';
import { exportWorkbook, type RowOut, type SheetOut } from '../../../data/exports.ts';
import { OperationError } from '../../../data/operation-error.ts';
import { host } from '../../../host/current-host.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { finishWork, reportWork } from '../../../ui/work-in-progress.ts';
import type { PlacedColumn } from '../columns/use-column-model.ts';
import { useColumnTitle } from '../columns/use-column-title.ts';
import { plainCell, type ChoiceWords } from '../table/plain-cell.ts';
import { useChoiceWords } from '../table/use-choice-words.ts';

const ROWS_A_PIECE = 1000;
const PX_A_CHARACTER = 7.5;
const KINDS: Readonly<Partial<Record<CustomerColumn, SheetOut['columns'][number]['kind']>>> = {
  purchasedKg: 'tonnes',
  purchasedFen: 'money',
  share: 'percent',
  creditLimit: 'money',
  openFen: 'money',
  overdueFen: 'money',
  lastPurchase: 'date',
  since: 'date',
};

/** Saves what the table shows, in its order and with its columns, as an .xlsx. */
export function useExportView(): (order: CustomerOrder, columns: readonly PlacedColumn[]) => Promise<void> {
  const t = useTranslations('customers.export');
  const title = useColumnTitle();
  const words = useChoiceWords();
  return async (order, columns) => {
    const cancel = new AbortController();
    const progress = (done: number): void =>
      reportWork('export', { title: t('working'), done, total: order.matched, cancel: () => cancel.abort() });
    progress(0);
    try {
      const sheet = {
        name: t('sheet'),
        columns: columns.map(({ id, px }) => ({
          header: title(id),
          width: Math.round(px / PX_A_CHARACTER),
          kind: KINDS[id] ?? ('text' as const),
        })),
        totals: columns.map(({ id }, index) =>
          index === 0 ? t('total') : id === 'purchasedKg' ? order.sums.weightKg : id === 'purchasedFen' ? order.sums.amountFen : null,
        ),
        pieces: () =>
          pieces(
            order,
            columns.map(({ id }) => id),
            words,
          ),
      };
      const bytes = await exportWorkbook([sheet], cancel.signal, progress);
      const saved = await host.saveFile({
        title: t('dialog'),
        suggestedName: `${t('fileName', { date: today() })}.xlsx`,
        filters: [{ name: 'Excel', extensions: ['xlsx'] }],
        bytes,
      });
      if (saved.status === 'saved') {
        // §6.3: what leaves the machine is in the log.
        await logAccess({ action: 'export', customerId: '', sections: ['basic'], requestId: '', detail: saved.name });
        showDone(t('done', { name: saved.name, count: order.matched }));
      }
      if (saved.status === 'failed') showProblem(t('failed'));
    } catch (error) {
      if (!(error instanceof OperationError && error.code === 'cancelled')) showProblem(t('failed'));
    } finally {
      finishWork('export');
    }
  };
}

async function* pieces(order: CustomerOrder, columns: readonly CustomerColumn[], words: ChoiceWords): AsyncIterable<readonly RowOut[]> {
  for (let from = 0; from < order.matched; from += ROWS_A_PIECE) {
    const to = Math.min(order.matched, from + ROWS_A_PIECE);
    const rows = await customerRows(order.token, from, to);
    // The order is forgotten once a dozen newer ones were asked for: half an export is never saved.
    if (rows.length !== to - from) throw new OperationError('conflict', 'the order is gone');
    yield rows.map((row) => columns.map((column) => typedCell(row, column, words)));
  }
}

export function typedCell(row: CustomerRow, column: CustomerColumn, words: ChoiceWords): string | number | null {
  switch (column) {
    case 'purchasedKg':
    case 'purchasedFen':
    case 'creditLimit':
    case 'openFen':
    case 'overdueFen':
    case 'share':
      return row[column];
    default:
      return plainCell(row, column, words) || null;
  }
}
