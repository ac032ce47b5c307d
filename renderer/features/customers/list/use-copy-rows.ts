import { useTranslations } from 'use-intl';
import { customerRows, type CustomerRow } from '../../../data/customer-table.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import type { PlacedColumn } from '../columns/use-column-model.ts';
import { copyText } from '../../../ui/copy-text.ts';
import { countPositions } from '../selection/position-ranges.ts';
import type { Selection } from '../selection/selected-customers.ts';
import { rowsAsTsv } from '../table/plain-cell.ts';
import { useChoiceWords } from '../table/use-choice-words.ts';

const ROWS_AT_ONCE = 2000;

/** Copies the selected rows with the shown columns, as a spreadsheet pastes them. */
export function useCopyRows(): (selection: Selection, columns: readonly PlacedColumn[]) => Promise<void> {
  const t = useTranslations('customers.table');
  const words = useChoiceWords();
  return async ({ token, ranges }, columns) => {
    const rows: CustomerRow[] = [];
    for (const range of ranges) {
      for (let from = range.from; from < range.to; from += ROWS_AT_ONCE)
        rows.push(...(await customerRows(token, from, Math.min(range.to, from + ROWS_AT_ONCE))));
    }
    const whole = rows.length === countPositions(ranges);
    if (
      whole &&
      (await copyText(
        rowsAsTsv(
          rows,
          columns.map(({ id }) => id),
          words,
        ),
      ))
    )
      showDone(t('copied', { count: rows.length }));
    else showProblem(t('notCopied'));
  };
}
