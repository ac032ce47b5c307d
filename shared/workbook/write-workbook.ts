import { cellReference } from './cell-reference.ts';
import { packWorkbook, type SheetXml } from './write/pack-workbook.ts';
import { styleTable, type CellLook, type StyleTable } from './write/style-table.ts';
import { textTable, type TextTable } from './write/text-table.ts';
import { KIND_FORMATS, looksLikeFormula, numberCellXml, numberText, sharedTextCellXml, type ColumnKind } from './write/typed-cell.ts';

export interface ColumnOut {
  readonly header: string;
  /** In characters, as Excel counts. */
  readonly width: number;
  readonly kind: ColumnKind;
}

export type RowOut = readonly (string | number | null)[];

export interface SheetOut {
  readonly name: string;
  readonly columns: readonly ColumnOut[];
  /** Values by column: fen, kg, shares, `YYYY-MM-DD` or text; null leaves the cell out. */
  readonly rows: readonly RowOut[];
  readonly totals?: RowOut;
}

/** Rows of an Excel sheet, less its header and totals. */
const MAX_ROWS = 1_048_574;
const ROWS_A_PIECE = 2_000;

/** An .xlsx with a frozen bold header, filter, widths and typed cells; texts never become formulas. More rows than a sheet holds go on in a next one. */
export function writeWorkbook(sheets: readonly SheetOut[]): Uint8Array {
  const styles = styleTable();
  const texts = textTable();
  const parts = sheets
    .flatMap(fittingSheets)
    .map((sheet): SheetXml => ({ name: sheet.name, state: 'visible', pieces: sheetPieces(sheet, styles, texts) }));
  return packWorkbook(parts, styles.xml(), texts.xml());
}

function fittingSheets(sheet: SheetOut): readonly SheetOut[] {
  if (sheet.rows.length <= MAX_ROWS) return [sheet];
  const { totals, ...rest } = sheet;
  const count = Math.ceil(sheet.rows.length / MAX_ROWS);
  return Array.from({ length: count }, (_, at) => ({
    ...rest,
    rows: sheet.rows.slice(at * MAX_ROWS, (at + 1) * MAX_ROWS),
    ...(at === count - 1 && totals !== undefined ? { totals } : {}),
  }));
}

/** Style indexes of a column: of its numbers, of texts in it, and of texts that look like a formula. */
interface ColumnStyles {
  readonly kind: ColumnKind;
  readonly number: number;
  readonly text: number;
  readonly quoted: number;
}

function sheetPieces(sheet: SheetOut, styles: StyleTable, texts: TextTable): readonly string[] {
  const { columns, rows, totals } = sheet;
  const stylesOf = (kind: ColumnKind, look: Partial<CellLook>): ColumnStyles => ({
    kind,
    number: styles.indexOf({ format: KIND_FORMATS[kind], ...look }),
    text: styles.indexOf({ format: '@', ...look }),
    quoted: styles.indexOf({ format: '@', quotePrefix: true, ...look }),
  });
  const header = columns.map(() => stylesOf('text', { bold: true, fill: 'header', wrap: true }));
  const body = columns.map(({ kind }) => stylesOf(kind, {}));
  const pieces = [
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    columns.length === 0
      ? ''
      : `<cols>${columns.map(({ width }, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rowXml(
      0,
      columns.map((column) => column.header),
      header,
      texts,
    )}`,
  ];
  for (let from = 0; from < rows.length; from += ROWS_A_PIECE) {
    pieces.push(
      rows
        .slice(from, from + ROWS_A_PIECE)
        .map((row, at) => rowXml(from + at + 1, row, body, texts))
        .join(''),
    );
  }
  if (totals !== undefined)
    pieces.push(
      rowXml(
        rows.length + 1,
        totals,
        columns.map(({ kind }) => stylesOf(kind, { bold: true, topLine: true })),
        texts,
      ),
    );
  pieces.push(`</sheetData>${columns.length === 0 ? '' : `<autoFilter ref="A1:${cellReference(rows.length, columns.length - 1)}"/>`}`);
  return pieces;
}

function rowXml(row: number, values: RowOut, columns: readonly ColumnStyles[], texts: TextTable): string {
  let cells = '';
  columns.forEach(({ kind, number, text, quoted }, column) => {
    const value = values[column];
    if (value === null || value === undefined || value === '') return;
    const reference = cellReference(row, column);
    const figure = numberText(value, kind);
    if (figure !== null) cells += numberCellXml(reference, number, figure);
    else cells += sharedTextCellXml(reference, looksLikeFormula(String(value)) ? quoted : text, texts.indexOf(String(value)));
  });
  return `<row r="${row + 1}">${cells}</row>`;
}
