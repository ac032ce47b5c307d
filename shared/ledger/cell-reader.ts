import type { GridCell } from '../workbook/grid.ts';
import type { FieldValue } from './reading.ts';

/** Value of a cell that is not blank; undefined: none, or a problem that was reported. */
export type CellReader = (cell: GridCell, row: number) => FieldValue | undefined;

/** Reports the cell of this column in a row; gives undefined so that readers can return it. */
export type Report = (row: number, code: string, raw: string, choices?: readonly string[]) => undefined;
