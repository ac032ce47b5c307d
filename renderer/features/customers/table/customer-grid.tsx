import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { CustomerRow } from '../../../data/customer-table.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { useFormat } from '../../../ui/format.ts';
import { FIRST_COLUMN } from '../columns/customer-columns.ts';
import type { ColumnModel } from '../columns/use-column-model.ts';
import type { EditableField } from '../fields/editable-field.ts';
import { isSelected, type GridSelection } from '../selection/use-grid-selection.ts';
import { CellEditor } from './cell-editor.tsx';
import { GridHeader } from './grid-header.tsx';
import { cellId, GridRow } from './grid-row.tsx';
import { rowAt } from './row-pages.ts';
import { TotalsRow } from './totals-row.tsx';
import { useChoiceWords } from './use-choice-words.ts';
import type { ShownRows } from './use-customer-rows.ts';
import { placeOfEvent, useGridKeys, type GridActions } from './use-grid-keys.ts';
import classes from './customer-grid.module.css';

export const ROW_PX = 32;
const OVERSCAN = 6;

interface CustomerGridProps {
  readonly shown: ShownRows;
  readonly model: ColumnModel;
  readonly grid: GridSelection;
  readonly openId: Id | null;
  readonly editing: boolean;
  readonly actions: GridActions;
  readonly want: (from: number, to: number) => void;
  readonly gridRef: RefObject<HTMLDivElement | null>;
}

/** 100,000 customers as a spreadsheet shows them: only what is seen is in the page. */
export function CustomerGrid({ shown, model, grid, openId, editing, actions, want, gridRef }: CustomerGridProps) {
  const t = useTranslations('customers.table');
  const format = useFormat();
  const words = useChoiceWords();
  const { order, pages, query } = shown;
  const virtual = useVirtualizer({
    count: order.matched,
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
  useEffect(() => want(from, to), [want, from, to]);

  useFocusWhenFree(gridRef);
  const lastQuery = useRef(query);
  useEffect(() => {
    if (lastQuery.current !== query) virtual.scrollToOffset(0);
    lastQuery.current = query;
  }, [query, virtual]);

  const { active, selection, activate } = grid;
  const keys = useGridKeys({
    grid,
    actions,
    model,
    matched: order.matched,
    scroll: gridRef,
    reveal: (row) => virtual.scrollToIndex(row, { align: 'auto' }),
  });
  const activeRow = rowAt(pages, active.row);
  return (
    <div
      ref={gridRef}
      role="grid"
      aria-label={t('label')}
      aria-rowcount={order.matched + 2}
      aria-colcount={model.columns.length}
      aria-multiselectable
      aria-activedescendant={order.matched > 0 ? cellId(active.row, active.column) : undefined}
      tabIndex={0}
      className={classes.grid}
      onKeyDown={keys}
      onMouseDown={(event) => {
        const place = placeOfEvent(event);
        if (!place || event.button !== 0) return;
        activate(place, event.shiftKey ? 'extend' : event.ctrlKey || event.metaKey ? 'toggle' : 'only');
      }}
      onClick={(event) => {
        const place = placeOfEvent(event);
        if (!place || event.shiftKey || event.ctrlKey || event.metaKey) return;
        if (model.columns[place.column]?.id === FIRST_COLUMN) actions.open(place.row);
        else actions.follow(place);
      }}
      onDoubleClick={(event) => {
        const place = placeOfEvent(event);
        if (place) actions.edit(place);
      }}
    >
      <GridHeader columns={model.columns} />
      <div role="rowgroup" className={classes.body} style={{ height: virtual.getTotalSize(), width: model.totalPx }}>
        {items.map(({ index, start }) => (
          <GridRow
            key={index}
            row={rowAt(pages, index)}
            position={index}
            top={start - ROW_PX}
            columns={model.columns}
            selected={isSelected(selection, order.token, index)}
            open={openId !== null && rowAt(pages, index)?.id === openId}
            activeColumn={index === active.row ? active.column : -1}
            editor={
              editing && index === active.row && activeRow
                ? editorFor(activeRow, model.columns[active.column]?.edits, actions.editDone)
                : null
            }
            words={words}
            format={format}
          />
        ))}
      </div>
      {order.matched > 0 && <TotalsRow columns={model.columns} sums={order.sums} rowIndex={order.matched + 2} />}
    </div>
  );
}

/** The keyboard works at once, unless it is at work elsewhere. */
function useFocusWhenFree(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.activeElement === document.body) place.current?.focus({ preventScroll: true });
  }, [place]);
}

function editorFor(row: CustomerRow, field: EditableField | undefined, onDone: () => void) {
  return field !== undefined && field in row ? (
    <CellEditor key={`${row.id} ${field}`} row={row} field={field as EditableField & keyof CustomerRow} onDone={onDone} />
  ) : null;
}
