import { read, set_cptable } from 'xlsx';
import * as codepages from 'xlsx/dist/cpexcel.full.mjs';
import { failed, ok, type Result } from '../values/result.ts';
import type { GridCell, Refusal, SheetGrid, Workbook } from './grid.ts';

set_cptable(codepages);

export interface ReadLimits {
  readonly inflatedBytes: number;
  readonly entries: number;
  readonly cells: number;
}

export interface ReadWorkbookOptions {
  readonly encoding?: string;
  readonly limits?: Partial<ReadLimits>;
}

/** First cut, so that others can go on; limits and text formats follow. */
export function readWorkbook(bytes: Uint8Array, fileName: string, options: ReadWorkbookOptions = {}): Result<Workbook, Refusal> {
  void fileName;
  if (bytes.length === 0) return failed({ code: 'empty-file', details: {} });
  const zipped = bytes[0] === 0x50 && bytes[1] === 0x4b;
  const ole = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  try {
    if (!zipped && !ole) {
      const encoding = options.encoding ?? 'utf-8';
      const text = new TextDecoder(encoding).decode(bytes);
      const rows = text.split(/\r?\n/).map((line) => line.split(',').map((v): GridCell | undefined => (v === '' ? undefined : { t: 's', v })));
      return ok({ format: 'csv', encoding, sheets: [sheetGrid('csv', rows, 'visible', true, false, [], new Set())], remarks: [] });
    }
    const book = read(bytes, { type: 'array', dense: true, nodim: true, WTF: true, cellNF: true, cellHTML: false });
    const date1904 = book.Workbook?.WBProps?.date1904 === true;
    const sheets = book.SheetNames.map((name, i) => {
      const sheet = book.Sheets[name];
      const rows = (sheet?.['!data'] ?? []) as unknown as (readonly (GridCell | undefined)[] | undefined)[];
      const hidden = book.Workbook?.Sheets?.[i]?.Hidden ?? 0;
      const merges = (sheet?.['!merges'] ?? []).map((m) => ({ top: m.s.r, left: m.s.c, bottom: m.e.r, right: m.e.c }));
      const hiddenRows = new Set<number>();
      sheet?.['!rows']?.forEach((row, index) => { if (row?.hidden === true) hiddenRows.add(index); });
      return sheetGrid(name, rows, hidden === 2 ? 'veryHidden' : hidden === 1 ? 'hidden' : 'visible', false, date1904, merges, hiddenRows);
    });
    return ok({ format: zipped ? 'xlsx' : 'xls', encoding: null, sheets, remarks: [] });
  } catch {
    return failed({ code: 'damaged', details: {} });
  }
}

function sheetGrid(name: string, rows: readonly (readonly (GridCell | undefined)[] | undefined)[], state: SheetGrid['state'], textOnly: boolean, date1904: boolean, merges: SheetGrid['merges'], hiddenRows: ReadonlySet<number>): SheetGrid {
  let columnCount = 0;
  for (const row of rows) if (row !== undefined && row.length > columnCount) columnCount = row.length;
  return { name, state, rowCount: rows.length, columnCount, row: (index) => rows[index], merges, hiddenRows, date1904, textOnly };
}
