import { memo } from 'react';
import { cellId } from './cell-id.ts';
import type { GridColumn } from './grid-column.ts';
import classes from './figure-grid.module.css';

interface GridBodyRowProps {
  readonly gridId: string;
  readonly row: unknown;
  readonly columns: readonly GridColumn<unknown>[];
  readonly position: number;
  readonly top: number;
  /** Undefined where rows cannot be selected. */
  readonly selected: boolean | undefined;
  /** -1: the active cell is in another row. */
  readonly activeColumn: number;
}

function Row({ gridId, row, columns, position, top, selected, activeColumn }: GridBodyRowProps) {
  return (
    <div
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={position + 2}
      aria-selected={selected}
      data-position={position}
    >
      {columns.map(({ id, px, figure = false, cell }, index) => (
        <div
          key={id}
          id={cellId(gridId, { row: position, column: index })}
          role={index === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={index + 1}
          className={classes.cell}
          style={{ width: px }}
          data-column={index}
          data-figure={figure || undefined}
          data-first={index === 0 || undefined}
          data-active={activeColumn === index || undefined}
        >
          {row === undefined ? <span className={classes.waiting} /> : cell(row)}
        </div>
      ))}
    </div>
  );
}

/** One row; one that has not arrived keeps its place. */
export const GridBodyRow = memo(Row);
