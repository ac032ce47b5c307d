import type { GridCell } from '../workbook/grid.ts';
import { cellText, isBlankCell } from './clean-text.ts';
import { parseDate } from './parse-date.ts';
import { parseNumber } from './parse-number.ts';
import type { FieldColumn } from './field-columns.ts';
import { isDateFormat, serialDate } from './serial-date.ts';

type Cells = readonly (GridCell | undefined)[];

const ANY_ORDER = { year: 2000, month: null, order: 'month-first', shortYearFirst: true } as const;
/** Share of the rows in which a column must hold something for a blank in it to be out of the way. */
const USUALLY = 0.7;

/** Where a column hardly ever holds a figure or a day, one that stands there is out of place. */
const HARDLY = 0.05;

interface Layout {
  readonly columns: readonly FieldColumn[];
  /** Rows that the columns' profiles were counted over. */
  readonly rows: number;
  readonly date1904: boolean;
}

/**
 * First sheet column of a row from which on every value stands one column too far right or left, as after a cell was inserted or taken out; null: the
 * row stands as it should, or nothing else fits better.
 */
export function shiftedFrom(cells: Cells, layout: Layout): number | null {
  const { columns } = layout;
  if (columns.filter((column) => column.isFigure || column.isDay).length < 3) return null;
  const misplaced = columns.filter((column) => contradicts(column, cells[column.at], layout));
  if (misplaced.length === 0) return null;
  const [left, right] = [columns[0]?.at ?? 0, columns.at(-1)?.at ?? 0];
  // The first column that explains it: which of several cells is missing nobody can tell.
  for (let from = left; from <= right; from += 1)
    if ((isBlankCell(cells[from]) && explains(cells, layout, misplaced, from, 1)) || explains(cells, layout, misplaced, from, -1))
      return from;
  return null;
}

/** Whether all stands right once the values from a column on are moved back; what stood wrong must then stand right under a name of its own. */
function explains(cells: Cells, layout: Layout, misplaced: readonly FieldColumn[], from: number, by: 1 | -1): boolean {
  const place = (column: FieldColumn): number => (column.at < from ? column.at : by < 0 && column.at === from ? -1 : column.at + by);
  let moved = 0;
  for (const column of layout.columns) {
    const cell = cells[place(column)];
    if (contradicts(column, cell, layout)) return false;
    const isBlank = cell === undefined || isBlankCell(cell);
    if (isBlank && place(column) >= 0 && (column.isFigure || column.isDay) && column.column.profile.filled >= layout.rows * USUALLY)
      return false;
    if (!isBlank && (column.isFigure || column.isDay) && column.at > from) moved += 1;
  }
  return (
    moved >= 2 &&
    misplaced.some((wrong) => layout.columns.some((column) => column !== wrong && column.field !== 'notes' && place(column) === wrong.at))
  );
}

/** A text in a column of figures or days, or one of these where there is hardly ever one. */
function contradicts(column: FieldColumn, cell: GridCell | undefined, { date1904 }: Layout): boolean {
  if (cell === undefined || isBlankCell(cell)) return false;
  if (column.isFigure) return !isFigure(cell);
  if (column.isDay) return !isDay(cell, date1904);
  const { filled, numbers, dates } = column.column.profile;
  const hardly = numbers + dates <= Math.max(filled >= 10 ? 2 : 1, filled * HARDLY) && filled >= 5;
  return hardly && column.field !== 'notes' && (isFigure(cell) || isDay(cell, date1904));
}

function isFigure(cell: GridCell): boolean {
  if (cell.t === 'n') return cell.z === undefined || !isDateFormat(cell.z);
  return cell.t === 's' && parseNumber(cellText(cell)).is === 'number';
}

function isDay(cell: GridCell, date1904: boolean): boolean {
  if (cell.t === 'n' && typeof cell.v === 'number') return serialDate(cell.v, date1904) !== null || cell.v > 19_500_000;
  return cell.t === 's' && parseDate(cellText(cell), ANY_ORDER).is === 'date';
}
