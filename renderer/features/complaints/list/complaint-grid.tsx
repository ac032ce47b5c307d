import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { ComplaintRow, ComplaintSort } from '../../../data/relationship/complaints.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import type { ComplaintColumn } from './complaint-columns.tsx';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { movedRow } from './moved-row.ts';
import classes from './grid.module.css';

const ROW_PX = 32;
const OVERSCAN = 6;

interface ComplaintGridProps {
  readonly count: number;
  /** Undefined while its page is on the way. */
  readonly rowAt: (row: number) => ComplaintRow | undefined;
  readonly columns: readonly ComplaintColumn[];
  readonly active: number;
  readonly openId: Id | null;
  readonly sort: ComplaintSort | null;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  /** The first row that is seen. */
  readonly onSee: (first: number) => void;
  readonly onActivate: (row: number) => void;
  readonly onOpen: (row: number) => void;
  readonly onSort: (sort: ComplaintSort | null) => void;
  readonly onSearch: () => void;
}

/** Any number of complaints: only what is seen is in the page. */
export function ComplaintGrid(props: ComplaintGridProps) {
  const { count, rowAt, columns, openId, gridRef, onSee, onActivate, onOpen, onSearch } = props;
  const t = useTranslations('complaints.list');
  const id = useId();
  const active = Math.min(props.active, Math.max(0, count - 1));
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => gridRef.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: ROW_PX,
    scrollPaddingStart: ROW_PX,
    useFlushSync: false,
  });
  const first = virtual.getVirtualItems()[0]?.index ?? 0;
  useEffect(() => onSee(first), [onSee, first]);
  const width = columns.reduce((sum, { px }) => sum + px, 0);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.target !== event.currentTarget || isComposing(event) || event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((gridRef.current?.clientHeight ?? ROW_PX) / ROW_PX) - 2);
    const next = movedRow(active, event.key, { rows: count, page });
    if (next !== null) {
      onActivate(next);
      virtual.scrollToIndex(next, { align: 'auto' });
    } else if (event.key === 'Enter') onOpen(active);
    else if (event.key === '/') onSearch();
    else return;
    event.preventDefault();
  }
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={t('label')}
      aria-rowcount={count + 1}
      aria-colcount={columns.length}
      aria-activedescendant={`${id}-${active}`}
      tabIndex={0}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onClick={(event) => {
        const row = rowUnder(event);
        if (row === null) return;
        onActivate(row);
        onOpen(row);
      }}
    >
      <GridHead columns={columns} width={width} sort={props.sort} onSort={props.onSort} />
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize(), minWidth: width }}>
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <GridRow
              key={row?.complaint.id ?? index}
              id={`${id}-${index}`}
              row={row}
              columns={columns}
              position={index}
              top={start - ROW_PX}
              active={index === active}
              open={row !== undefined && row.complaint.id === openId}
            />
          );
        })}
      </div>
    </div>
  );
}

/** The row under the pointer; null outside the rows or on a link inside them. */
function rowUnder({ target }: MouseEvent): number | null {
  if (!(target instanceof Element) || target.closest('button, a')) return null;
  const position = target.closest<HTMLElement>('[data-position]')?.dataset['position'];
  return position === undefined ? null : Number(position);
}
