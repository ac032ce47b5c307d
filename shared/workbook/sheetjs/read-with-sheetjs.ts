import { read, set_cptable, SSF, type ParsingOptions, type WorkBook } from 'xlsx';
import * as codepages from 'xlsx/dist/cpexcel.full.mjs';
import type { GridCell, GridRange, SheetGrid } from '../grid.ts';
import { BUILT_IN_FORMATS } from '../number-formats.ts';
import type { ReadLimits } from '../read-limits.ts';
import { Refused } from '../refused.ts';
import { rowsOfArrays, sheetGrid } from '../sheet-grid.ts';

// Old .xls and .dbf files in GBK or Big5 need the tables; the ES module of SheetJS comes without them.
set_cptable(codepages);

/** Ranges that files declare lie (`nodim`), errors must surface (`WTF`), and texts for display cost a third of the time. */
const OPTIONS: ParsingOptions = { dense: true, nodim: true, WTF: true, cellNF: true, cellText: false, cellHTML: false, cellDates: false };

/** Sheets by SheetJS: every format but .xlsx and CSV, and what our own reader does not know for certain. */
export function readWithSheetJs(
  data: Uint8Array | string,
  options: ParsingOptions,
  limits: ReadLimits,
  remarks: Set<string>,
): readonly SheetGrid[] {
  return sheetsOf(parse(data, options), options, limits, remarks);
}

function parse(data: Uint8Array | string, options: ParsingOptions): WorkBook {
  // .xls names formats from a table that SheetJS keeps from file to file and that lacks the dates of Chinese Excel.
  (SSF as { load_table: (table: Readonly<Record<number, string>>) => void }).load_table(BUILT_IN_FORMATS);
  try {
    // A view of its own: SheetJS hangs its cursor and methods on the array it is given.
    return read(typeof data === 'string' ? data : data.subarray(), {
      ...OPTIONS,
      type: typeof data === 'string' ? 'string' : 'array',
      ...options,
    });
  } catch (cause) {
    const message = cause instanceof Error ? cause.message : '';
    if (/password/i.test(message)) throw new Refused('password-protected');
    throw new Refused('damaged', { why: 'sheetjs' });
  }
}

function sheetsOf(book: WorkBook, options: ParsingOptions, limits: ReadLimits, remarks: Set<string>): readonly SheetGrid[] {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const cells = { left: limits.cells };
  return book.SheetNames.map((name, index) => {
    const sheet = book.Sheets[name];
    if (sheet === undefined) throw new Refused('damaged', { why: 'sheet-missing' });
    const rows = (sheet['!data'] ?? []) as unknown as readonly (readonly (GridCell | undefined)[] | undefined)[];
    let columnCount = 0;
    for (const row of rows) {
      if (row === undefined) continue;
      cells.left -= row.length;
      if (options.cellText === true) nameImplicitDates(row);
      if (row.length > columnCount) columnCount = row.length;
    }
    if (cells.left < 0) throw new Refused('too-many-cells', { limit: limits.cells, of: 'cells' });
    const merges = (sheet['!merges'] ?? []).map(({ s, e }): GridRange => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
    const hiddenRows = new Set<number>();
    sheet['!rows']?.forEach((row, at) => {
      if (row?.hidden === true) hiddenRows.add(at);
    });
    return sheetGrid(
      {
        name,
        state: stateOf(book.Workbook?.Sheets?.[index]?.Hidden),
        ...rowsOfArrays(rows),
        columnCount,
        merges,
        hiddenRows,
        date1904,
        textOnly: options.raw === true,
      },
      remarks,
    );
  });
}

/** For zipped formats the table cannot be given: a date in a built-in Chinese format has no `z`, only the text it is shown as. */
function nameImplicitDates(row: readonly (GridCell | undefined)[]): void {
  for (const cell of row) {
    if (cell?.t !== 'n' || cell.z !== undefined) continue;
    (cell as { z?: string }).z = /^\d{1,2}\/\d{1,2}\/\d{2}$/.test(cell.w ?? '') ? 'yyyy/m/d' : 'General';
  }
}

function stateOf(hidden: number | undefined): SheetGrid['state'] {
  if (hidden === 2) return 'veryHidden';
  return hidden === 1 ? 'hidden' : 'visible';
}
