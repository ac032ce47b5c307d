import { memo, type ReactNode } from 'react';
import type { CustomerRow } from '../../../data/customer-table.ts';
import { FIRST_COLUMN } from '../columns/customer-columns.ts';
import type { PlacedColumn } from '../columns/use-column-model.ts';
import { CellContent, type Format } from './cell-content.tsx';
import type { ChoiceWords } from './plain-cell.ts';
import classes from './customer-grid.module.css';

interface GridRowProps {
  readonly row: CustomerRow | undefined;
  readonly position: number;
  readonly top: number;
  readonly columns: readonly PlacedColumn[];
  readonly selected: boolean;
  readonly open: boolean;
  /** The column of the active cell when it is in this row, else -1. */
  readonly activeColumn: number;
  /** Stands in the active cell while it is edited. */
  readonly editor: ReactNode;
  readonly words: ChoiceWords;
  readonly format: Format;
}

export function cellId(position: number, column: number): string {
  return `customer-cell-${position}-${column}`;
}

function Row({ row, position, top, columns, selected, open, activeColumn, editor, words, format }: GridRowProps) {
  return (
    <div
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={position + 2}
      aria-selected={selected}
      data-open={open || undefined}
      data-position={position}
    >
      {columns.map((column, index) => (
        <div
          key={column.id}
          id={cellId(position, index)}
          role={column.id === FIRST_COLUMN ? 'rowheader' : 'gridcell'}
          aria-colindex={index + 1}
          className={classes.cell}
          style={{ width: column.px }}
          data-column={index}
          data-figure={column.figure || undefined}
          data-first={column.id === FIRST_COLUMN || undefined}
          data-active={activeColumn === index || undefined}
          title={column.id === FIRST_COLUMN ? row?.name : undefined}
        >
          {activeColumn === index && editor !== null ? (
            editor
          ) : row ? (
            <CellContent row={row} column={column} words={words} format={format} />
          ) : (
            <span className={classes.waiting} />
          )}
        </div>
      ))}
    </div>
  );
}

/** One customer in the table; a row that has not arrived keeps its place. */
export const GridRow = memo(Row);
