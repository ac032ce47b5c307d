import type { ComplaintRow } from '../../../data/relationship/complaints.ts';
import type { ComplaintColumn } from './complaint-columns.tsx';
import classes from './grid.module.css';

interface GridRowProps {
  readonly id: string;
  /** Undefined while it is on the way. */
  readonly row: ComplaintRow | undefined;
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
      aria-busy={row === undefined || undefined}
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
          {row && cell(row)}
        </div>
      ))}
    </div>
  );
}
