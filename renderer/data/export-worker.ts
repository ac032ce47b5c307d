import { expose, transfer } from 'comlink';
import { writeWorkbook, type RowOut, type SheetOut } from '../../shared/workbook/write-workbook.ts';

const sheets: (Omit<SheetOut, 'rows'> & { readonly rows: RowOut[] })[] = [];

/** Rows arrive in pieces, so that neither thread holds its breath; one worker writes one workbook. */
const exporter = {
  startSheet(sheet: Omit<SheetOut, 'rows'>): void {
    sheets.push({ ...sheet, rows: [] });
  },
  addRows(rows: readonly RowOut[]): void {
    const sheet = sheets.at(-1);
    if (!sheet) throw new Error('no sheet was started');
    for (const row of rows) sheet.rows.push(row);
  },
  finish(): Uint8Array {
    const bytes = writeWorkbook(sheets);
    return transfer(bytes, [bytes.buffer]);
  },
};

export type Exporter = typeof exporter;

expose(exporter);
