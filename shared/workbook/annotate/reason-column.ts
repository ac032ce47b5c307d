import type { GridCell, SheetGrid } from '../grid.ts';

/** What the column of reasons is called, in the three languages. */
export const REASON_HEADERS: ReadonlySet<string> = new Set(['原因', 'Reason']);
const HEADER_WITHIN = 60;
/** Reasons begin with their cell; a ledger may have a column of that name of its own. */
const OURS = /^[A-Z]{1,3}\d{1,7}: /;

interface ReasonColumn {
  /** Zero-based, both. */
  readonly column: number;
  readonly headerRow: number;
}

/** Where the reasons of an error workbook stand: the last column of that name that holds any; null: the sheet has none. */
export function reasonColumn(sheet: SheetGrid): ReasonColumn | null {
  return (
    headersOf(sheet)
      .toSorted((a, b) => b.column - a.column)
      .find(({ column, headerRow }) => someRow(sheet, headerRow, (row) => OURS.test(textOf(row[column])))) ?? null
  );
}

/** Zero-based rows that give a reason. */
export function rowsWithReason(sheet: SheetGrid): ReadonlySet<number> {
  const place = reasonColumn(sheet);
  const rows = new Set<number>();
  if (place === null) return rows;
  for (let row = place.headerRow + 1; row < sheet.rowCount; row += 1) if (textOf(sheet.row(row)?.[place.column]) !== '') rows.add(row);
  return rows;
}

function headersOf(sheet: SheetGrid): readonly ReasonColumn[] {
  const found: ReasonColumn[] = [];
  for (let headerRow = 0; headerRow < Math.min(sheet.rowCount, HEADER_WITHIN); headerRow += 1)
    (sheet.row(headerRow) ?? []).forEach((cell, column) => {
      if (REASON_HEADERS.has(textOf(cell))) found.push({ column, headerRow });
    });
  return found;
}

function someRow(sheet: SheetGrid, below: number, holds: (row: readonly (GridCell | undefined)[]) => boolean): boolean {
  for (let row = below + 1; row < sheet.rowCount; row += 1) if (holds(sheet.row(row) ?? [])) return true;
  return false;
}

function textOf(cell: GridCell | undefined): string {
  return cell?.v === undefined ? '' : String(cell.v).trim();
}
