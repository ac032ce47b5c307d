import { madeSalesWorkbook } from '../made-workbook.ts';
import { importLedger } from './import-ledger.ts';
import type { Timings } from './page.ts';

export async function importSales(size: number): Promise<Timings> {
  return importLedger(madeSalesWorkbook(size));
}
