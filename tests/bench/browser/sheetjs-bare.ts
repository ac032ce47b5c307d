import { read } from 'xlsx';
import { madeSalesWorkbook } from '../made-workbook.ts';
import { timed } from './fresh-database.ts';
import type { Timings } from './page.ts';

export async function sheetJsBare(size: number): Promise<Timings> {
  const bytes = madeSalesWorkbook(size);
  return { 'SheetJS dense, bare parse': await timed(() => read(bytes, { dense: true, nodim: true, WTF: true })) };
}
