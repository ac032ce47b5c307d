import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useId, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { cellId } from './cell-id.ts';
import type { GridColumn, GridSort } from './grid-column.ts';
import { GridBodyRow } from './grid-body-row.tsx';
import { GridHead } from './grid-head.tsx';
import { GridTotals } from './grid-totals.tsx';
import type { GridPlace } from './moved-place.ts';
import { ROW_PX, useGridKeys } from './use-grid-keys.ts';
import classes from './figure-grid.module.css';

const OVERSCAN = 6;

interface FigureGridProps<R> {
  readonly label: string;
  readonly columns: readonly GridColumn<R>[];
  readonly count: number;
  /** Undefined: has not arrived, its place is kept. */
  readonly rowAt: (position: number) => R | undefined;
  readonly active: GridPlace;
  readonly onActivate: (place: GridPlace) => void;
  readonly onOpen: (place: GridPlace) => void;
  /** A single click opens; otherwise it only activates and a double click opens. */
  readonly clickOpens: boolean;
  readonly gridRef: RefObject<HTMLDivElement | null>;
  readonly sort?: GridSort;
  readonly onSort?: (sort: GridSort) => void;
  /** Keys of the screen's own; true: taken. */
  readonly onKey?: (event: KeyboardEvent, place: GridPlace) => boolean;
  readonly isSelected?: (row: R) => boolean;
  readonly want?: (from: number, to: number) => void;
}

/** Any number of rows of figures as a spreadsheet shows them: only what is seen is in the page. Row `count` is the totals row. */
export function FigureGrid<R>(props: FigureGridProps<R>) {
  const { label, columns, count, rowAt, active, onActivate, onOpen, clickOpens, gridRef, sort, onSort, isSelected, want } = props;
  const id = useId();
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => gridRef.current,
    estimateSize: () => ROW_PX,
    overscan: OVERSCAN,
    scrollMargin: ROW_PX,
    scrollPaddingStart: ROW_PX,
    scrollPaddingEnd: ROW_PX,
    useFlushSync: false,
  });
  const items = virtual.getVirtualItems();
  const from = items[0]?.index ?? 0;
  const to = (items.at(-1)?.index ?? -1) + 1;
  useEffect(() => want?.(from, to), [want, from, to]);
  useEffect(() => {
    if (document.activeElement === document.body) gridRef.current?.focus({ preventScroll: true });
  }, [gridRef]);

  const totals = columns.some(({ total }) => total !== undefined);
  const places = count + (totals ? 1 : 0);
  const place = { row: Math.min(active.row, Math.max(0, places - 1)), column: Math.min(active.column, columns.length - 1) };
  const width = columns.reduce((sum, { px }) => sum + px, 0);

  const onKeyDown = useGridKeys({
    place,
    places,
    columns,
    gridRef,
    onActivate,
    onOpen,
    onKey: props.onKey,
    reveal: (row) => row < count && virtual.scrollToIndex(row, { align: 'auto' }),
  });
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={label}
      aria-rowcount={count + (totals ? 2 : 1)}
      aria-colcount={columns.length}
      aria-multiselectable={isSelected ? true : undefined}
      aria-activedescendant={count > 0 ? cellId(id, place) : undefined}
      tabIndex={0}
      className={classes.grid}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => {
        const pressed = placeOf(event);
        if (pressed && event.button === 0) onActivate(pressed);
      }}
      onClick={(event) => {
        const pressed = placeOf(event);
        if (pressed && clickOpens) onOpen(pressed);
      }}
      onDoubleClick={(event) => {
        const pressed = placeOf(event);
        if (pressed && !clickOpens) onOpen(pressed);
      }}
    >
      <GridHead columns={columns} width={width} sort={sort} onSort={onSort} />
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize(), minWidth: width }}>
        {items.map(({ index, start }) => {
          const row = rowAt(index);
          return (
            <GridBodyRow
              key={index}
              gridId={id}
              row={row}
              columns={columns as readonly GridColumn<unknown>[]}
              position={index}
              top={start - ROW_PX}
              selected={row !== undefined && isSelected ? isSelected(row) : undefined}
              activeColumn={index === place.row ? place.column : -1}
            />
          );
        })}
      </div>
      {totals && (
        <GridTotals
          gridId={id}
          columns={columns as readonly GridColumn<unknown>[]}
          width={width}
          count={count}
          activeColumn={place.row === count ? place.column : -1}
        />
      )}
    </div>
  );
}

/** The cell under the pointer; null outside the rows or on a control inside them. */
function placeOf(event: MouseEvent): GridPlace | null {
  if (!(event.target instanceof Element) || event.target.closest('button, a, input, label')) return null;
  const row = event.target.closest<HTMLElement>('[data-position]')?.dataset['position'];
  const column = event.target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}
