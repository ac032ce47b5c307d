import type { ComplaintRow } from '../../../data/relationship/complaints.ts';
import type { ComplaintColumn } from './complaint-columns.tsx';
import classes from './grid.module.css';

interface GridRowProps {
  readonly id: string;
  readonly row: ComplaintRow;
  readonly columns: readonly ComplaintColumn[];
  readonly position: number;
  readonly top: number;
  readonly active: boolean;
  /** Its page stands beside the list. */
  readonly open: boolean;
}

export function GridRow({ id, row, columns, position, top, active, open }: GridRowProps) {
  return (
    <div
      id={id}
      role="row"
      className={classes.row}
      style={{ transform: `translateY(${top}px)` }}
      aria-rowindex={position + 2}
      aria-selected={open}
      data-position={position}
      data-active={active || undefined}
    >
      {columns.map(({ id: column, px, grows = false, cell }, index) => (
        <div
          key={column}
          role={index === 0 ? 'rowheader' : 'gridcell'}
          aria-colindex={index + 1}
          className={classes.cell}
          style={{ width: px }}
          data-grows={grows || undefined}
          data-first={index === 0 || undefined}
        >
          {cell(row)}
        </div>
      ))}
    </div>
  );
}
