import { UnstyledButton } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { CustomerColumn } from '../../../data/customer-table.ts';
import { placeColumn, resizeColumn } from '../columns/column-layout.ts';
import { FIRST_COLUMN } from '../columns/customer-columns.ts';
import type { PlacedColumn } from '../columns/use-column-model.ts';
import { useColumnTitle } from '../columns/use-column-title.ts';
import { sortBy, useTableView } from '../table-view.ts';
import { FilterMenu } from './filter-menu.tsx';
import classes from './customer-grid.module.css';

const DRAGGED = 'application/x-customer-column';

export function GridHeader({ columns }: { readonly columns: readonly PlacedColumn[] }) {
  return (
    <div role="rowgroup" className={classes.header}>
      <div role="row" className={classes.headerRow} aria-rowindex={1}>
        {columns.map((column, index) => (
          <HeaderCell key={column.id} column={column} index={index} />
        ))}
      </div>
    </div>
  );
}

function HeaderCell({ column, index }: { readonly column: PlacedColumn; readonly index: number }) {
  const title = useColumnTitle()(column.id);
  const t = useTranslations('customers.table');
  const sort = useTableView((view) => view.sort);
  const sorted = sort.column === column.id;
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      className={classes.headerCell}
      style={{ width: column.px }}
      aria-colindex={index + 1}
      aria-sort={sorted ? (sort.descending ? 'descending' : 'ascending') : undefined}
      data-figure={column.figure || undefined}
      data-first={column.id === FIRST_COLUMN || undefined}
      draggable={column.id !== FIRST_COLUMN}
      onDragStart={(event) => event.dataTransfer.setData(DRAGGED, column.id)}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        const dragged = event.dataTransfer.getData(DRAGGED);
        if (dragged === '') return;
        event.preventDefault();
        event.stopPropagation();
        placeColumn(dragged as CustomerColumn, column.id);
      }}
    >
      <UnstyledButton className={classes.sort} onClick={() => sortBy(column.id, column.figure)} title={t('sortBy', { column: title })}>
        <span className={classes.headerText}>{title}</span>
        {sorted && (sort.descending ? <IconArrowDown size={13} aria-hidden /> : <IconArrowUp size={13} aria-hidden />)}
      </UnstyledButton>
      {column.filter && <FilterMenu filter={column.filter} title={title} />}
      <ResizeHandle column={column} />
    </div>
  );
}

/** For the mouse; the keyboard has Alt+Shift+arrows on a cell of the column. */
function ResizeHandle({ column }: { readonly column: PlacedColumn }) {
  const start = useRef<{ readonly x: number; readonly px: number } | null>(null);
  return (
    <span
      className={classes.resize}
      aria-hidden
      draggable
      onDragStart={(event) => {
        event.preventDefault();
        event.stopPropagation();
      }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, px: column.px };
      }}
      onPointerMove={(event) => start.current && resizeColumn(column.id, start.current.px + event.clientX - start.current.x)}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
}
