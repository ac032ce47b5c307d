import { cellReference } from '../cell-reference.ts';
import type { GridCell, SheetGrid, Workbook } from '../grid.ts';
import { packWorkbook, type SheetXml } from '../write/pack-workbook.ts';
import { styleTable, type CellLook, type StyleTable } from '../write/style-table.ts';
import { textTable, type TextTable } from '../write/text-table.ts';
import { looksLikeFormula, numberCellXml, sharedTextCellXml } from '../write/typed-cell.ts';
import { headerRowOf } from './header-row-of.ts';
import { marksOfSheet, type CellReason, type RowMarks } from './problem-marks.ts';

/** For .xls, .csv and all else: a new .xlsx with the same sheets, cells, formats and merges, and the marks. */
export function rebuildAnnotated(workbook: Workbook, reasons: readonly CellReason[], reasonHeader: string): Uint8Array {
  const styles = styleTable();
  const texts = textTable();
  const sheets = workbook.sheets.map((sheet): SheetXml => {
    const marks = marksOfSheet(reasons, sheet.name);
    return { name: sheet.name, state: sheet.state, pieces: sheetPieces(sheet, marks, reasonHeader, styles, texts) };
  });
  return packWorkbook(sheets, styles.xml(), texts.xml());
}

function sheetPieces(
  sheet: SheetGrid,
  marks: ReadonlyMap<number, RowMarks>,
  header: string,
  styles: StyleTable,
  texts: TextTable,
): readonly string[] {
  const headerRow = marks.size === 0 ? -1 : headerRowOf(sheet, Math.min(...marks.keys()));
  const lastRow = Math.max(sheet.rowCount - 1, ...marks.keys());
  const pieces = ['<sheetData>'];
  for (let row = 0; row <= lastRow; row++) {
    const mark = marks.get(row);
    const cells = sheet.row(row) ?? [];
    const width = Math.max(cells.length, ...(mark?.columns ?? []), 0);
    let xml = '';
    for (let column = 0; column <= width; column++) {
      const marked = mark?.columns.has(column) === true;
      xml += cellXml(cellReference(row, column), cells[column], marked, sheet.date1904, styles, texts);
    }
    const text = row === headerRow ? header : mark?.text;
    if (text !== undefined)
      xml += sharedTextCellXml(cellReference(row, sheet.columnCount), styles.indexOf({ format: '@', wrap: true }), texts.indexOf(text));
    const hidden = sheet.hiddenRows.has(row) ? ' hidden="1"' : '';
    if (xml !== '' || hidden !== '') pieces.push(`<row r="${row + 1}"${hidden}>${xml}</row>`);
  }
  const merges = sheet.merges.map(
    ({ top, left, bottom, right }) => `<mergeCell ref="${cellReference(top, left)}:${cellReference(bottom, right)}"/>`,
  );
  pieces.push(`</sheetData>${merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>`}`);
  return pieces;
}

function cellXml(
  reference: string,
  cell: GridCell | undefined,
  marked: boolean,
  date1904: boolean,
  styles: StyleTable,
  texts: TextTable,
): string {
  const look: CellLook = { format: typeof cell?.z === 'string' ? cell.z : 'General', ...(marked ? { fill: 'problem' } : {}) };
  const value = cell?.v;
  if (cell?.t === 'e') return `<c r="${reference}" s="${styles.indexOf(look)}" t="e"><v>${cell.w ?? '#VALUE!'}</v></c>`;
  if (typeof value === 'number')
    return numberCellXml(reference, styles.indexOf(look), String(value + (date1904 && isDateFormat(look.format) ? 1462 : 0)));
  if (typeof value === 'boolean') return `<c r="${reference}" s="${styles.indexOf(look)}" t="b"><v>${value ? 1 : 0}</v></c>`;
  if (typeof value === 'string' && value !== '')
    return sharedTextCellXml(
      reference,
      styles.indexOf({ ...look, ...(looksLikeFormula(value) ? { quotePrefix: true } : {}) }),
      texts.indexOf(value),
    );
  return marked ? `<c r="${reference}" s="${styles.indexOf(look)}"/>` : '';
}

/** The new file counts from 1900. */
function isDateFormat(format: string): boolean {
  return /[ymdhs年月日]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
}
