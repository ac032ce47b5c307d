import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { logRows } from '../../../data/access/log-pages.ts';
import { useQuery } from '../../../data/use-query.ts';
import { LOG_COLUMNS } from './log-columns.ts';
import { useLogWords } from './use-log-words.ts';
import classes from './log.module.css';

const ROW_PX = 32;
const WINDOW = 80;

/** Any number of entries: only what is seen is read. */
export function LogGrid({ numbers }: { readonly numbers: readonly number[] }) {
  const t = useTranslations('access.log');
  const words = useLogWords();
  const place = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: numbers.length,
    getScrollElement: () => place.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
    scrollMargin: ROW_PX,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const from = Math.floor((items[0]?.index ?? 0) / (WINDOW / 2)) * (WINDOW / 2);
  const rows = useQuery(
    async () => new Map((await logRows(numbers.slice(from, from + WINDOW * 2))).map((row) => [row.seq, row])),
    [numbers, from],
  );
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- focusable, so that the keyboard can scroll
    <div ref={place} role="table" aria-label={t('label')} aria-rowcount={numbers.length + 1} tabIndex={0} className={classes.grid}>
      <div role="row" className={classes.headRow}>
        {LOG_COLUMNS.map((column) => (
          <span key={column} role="columnheader" className={classes.cell} data-column={column}>
            {t(`column.${column}`)}
          </span>
        ))}
      </div>
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const number = numbers[index] as number;
          const row = rows?.get(number);
          return (
            <div
              key={number}
              role="row"
              aria-rowindex={index + 2}
              className={classes.row}
              style={{ transform: `translateY(${start - ROW_PX}px)` }}
            >
              {LOG_COLUMNS.map((column) => {
                const text = row ? words(row, column) : column === 'seq' ? String(number) : '';
                return (
                  <span
                    key={column}
                    role="cell"
                    className={classes.cell}
                    data-column={column}
                    title={row && column === 'detail' ? [text, row.detail, row.hash].filter(Boolean).join('\n') : text}
                  >
                    {text}
                  </span>
                );
              })}
            </div>
          );
        })}
      </div>
    </div>
  );
}
