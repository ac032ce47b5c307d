/** A value and how it stands in its cell; a date is a serial number. */
export interface FilledCell {
  /** Zero-based. */
  readonly column: number;
  readonly is: 'text' | 'number' | 'date';
  /** The text, or the number as it is written in XML. */
  readonly value: string;
  /** Number format that the cell must have, e.g. one that names the unit; otherwise the template's own stays. */
  readonly format?: string;
}

/** New rows for a sheet of somebody's own workbook. All rows and columns count from zero. */
export interface SheetFill {
  readonly sheet: string;
  /** The rows from `from` up to, not including, `to` make room for the new ones. */
  readonly from: number;
  readonly to: number;
  readonly rows: readonly (readonly FilledCell[])[];
  /** Rows of totals, as the template counts them. */
  readonly totalRows: readonly number[];
  /** Column -> sum of the new rows, as it is written in XML. */
  readonly sums: ReadonlyMap<number, string>;
}
