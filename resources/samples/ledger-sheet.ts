import type { SheetXml } from '../../shared/workbook/write/pack-workbook.ts';
import { packWorkbook } from '../../shared/workbook/write/pack-workbook.ts';
import { styleTable, type CellLook } from '../../shared/workbook/write/style-table.ts';
import { textTable } from '../../shared/workbook/write/text-table.ts';
import { numberCellXml, sharedTextCellXml } from '../../shared/workbook/write/typed-cell.ts';
import { cellReference } from '../../shared/workbook/cell-reference.ts';

export interface LedgerCell {
  readonly value: string | number;
  /** Number format; texts need none. */
  readonly format?: string;
  readonly bold?: boolean;
}

/** A sheet as a bookkeeper lays it out: any cell anywhere, null for none. */
export interface LedgerSheet {
  readonly name: string;
  readonly rows: readonly (readonly (LedgerCell | string | null)[])[];
  /** e.g. `A1:F1`. */
  readonly merges: readonly string[];
  readonly widths: readonly number[];
}

export function ledgerWorkbook(sheets: readonly LedgerSheet[]): Uint8Array {
  const styles = styleTable();
  const texts = textTable();
  function cellXml(cell: LedgerCell | string, reference: string): string {
    const { value, format = 'General', bold = false } = typeof cell === 'string' ? { value: cell } : cell;
    const look: CellLook = bold ? { format, bold } : { format };
    const style = styles.indexOf(look);
    return typeof value === 'number'
      ? numberCellXml(reference, style, String(value))
      : sharedTextCellXml(reference, style, texts.indexOf(value));
  }
  const parts = sheets.map(({ name, rows, merges, widths }): SheetXml => {
    const body = rows.map((row, at) => {
      const cells = row.map((cell, column) => (cell === null || cell === '' ? '' : cellXml(cell, cellReference(at, column))));
      return `<row r="${at + 1}">${cells.join('')}</row>`;
    });
    const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
    const merged =
      merges.length === 0
        ? ''
        : `<mergeCells count="${merges.length}">${merges.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>`;
    return { name, state: 'visible', pieces: [`<cols>${columns}</cols><sheetData>`, ...body, `</sheetData>${merged}`] };
  });
  return packWorkbook(parts, styles.xml(), texts.xml());
}
