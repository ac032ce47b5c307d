import Dexie from 'dexie';
import { read, utils } from 'xlsx';
import { madeSalesWorkbook } from '../made-workbook.ts';
import { timed } from './fresh-database.ts';
import type { Timings } from './page.ts';

/** What a program does that takes a library for reading and a row for each line: no understanding, no checks, one index. */
export async function sheetJsAndRows(size: number): Promise<Timings> {
  const bytes = madeSalesWorkbook(size);
  const rows = new Dexie('bench-sheetjs-rows', { chromeTransactionDurability: 'strict' });
  rows.version(1).stores({ lines: '++id, 购货单位' });
  await rows.open();
  const took = await timed(async () => {
    const workbook = read(bytes, { dense: true });
    const sheet = workbook.Sheets[workbook.SheetNames[0] ?? ''];
    if (sheet === undefined) throw new Error('SheetJS gave no sheet');
    await rows.table('lines').bulkAdd(utils.sheet_to_json(sheet));
  });
  if ((await rows.table('lines').count()) !== size) throw new Error('rows were lost');
  await rows.delete();
  return { 'SheetJS parse and a Dexie row a line, one index': took };
}
