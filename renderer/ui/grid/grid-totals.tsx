import { cellId } from './cell-id.ts';
import type { GridColumn } from './grid-column.ts';
import classes from './figure-grid.module.css';

interface GridTotalsProps {
  readonly gridId: string;
  readonly columns: readonly GridColumn<unknown>[];
  readonly width: number;
  /** Rows above it: its own position. */
  readonly count: number;
  readonly activeColumn: number;
}

/** Of everything that matches, not only of what is seen. */
export function GridTotals({ gridId, columns, width, count, activeColumn }: GridTotalsProps) {
  return (
    <div role="rowgroup" className={classes.totals} style={{ minWidth: width }}>
      <div role="row" className={classes.totalsRow} aria-rowindex={count + 2} data-position={count} data-totals>
        {columns.map(({ id, px, figure = false, total }, index) => (
          <div
            key={id}
            id={cellId(gridId, { row: count, column: index })}
            role={index === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={index + 1}
            className={classes.totalsCell}
            style={{ width: px }}
            data-column={index}
            data-figure={figure || undefined}
            data-first={index === 0 || undefined}
            data-active={activeColumn === index || undefined}
          >
            {total}
          </div>
        ))}
      </div>
    </div>
  );
}
