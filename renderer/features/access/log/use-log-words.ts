import { useTranslations } from 'use-intl';
import type { LogRow } from '../../../data/access/log-pages.ts';
import { useFormat } from '../../../ui/format.ts';
import { useAccessWords } from '../use-access-words.ts';
import type { LogColumn } from './log-columns.ts';
import { useDetailWords } from './use-detail-words.ts';

/** An entry in words, a column at a time. */
export function useLogWords(): (row: LogRow, column: LogColumn) => string {
  const t = useTranslations('access.log');
  const detail = useDetailWords();
  const words = useAccessWords();
  const format = useFormat();
  return (row, column) => {
    switch (column) {
      case 'seq':
        return String(row.seq);
      case 'at':
        return format.dateTime(row.at);
      case 'who':
        return row.who;
      case 'action':
        return t(`action.${row.action}`);
      case 'customer':
        return row.customerName;
      case 'sections':
        return words.sections(row.sections);
      case 'request':
        return row.requestNumber;
      case 'detail':
        return detail(row);
    }
  };
}
