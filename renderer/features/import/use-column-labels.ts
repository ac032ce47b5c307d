import { useTranslations } from 'use-intl';
import { columnLetters } from '../../../shared/ledger/cell-address.ts';
import type { SheetView } from '../../data/ledgers/ledger-views.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';

/** The heads of the shown columns: field with unit, a question mark when unsure; the letter when nothing is understood. */
export function useColumnLabels(sheet: SheetView): readonly string[] {
  const t = useTranslations('import');
  const words = useLedgerWords();
  return Array.from({ length: sheet.lastColumn - sheet.firstColumn + 1 }, (_, at) => {
    const letter = columnLetters(sheet.firstColumn + at);
    const column = sheet.columns.find((other) => other.column === letter);
    if (!column) return letter;
    if (column.field === null) return t('column.note');
    const unit = column.unit === undefined ? '' : ` ${column.unit}`;
    return `${words.field(column.field)}${unit}${column.sure ? '' : ' ？'}`;
  });
}
