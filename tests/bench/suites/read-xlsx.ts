import { unzipSync } from 'fflate';
import { read } from 'xlsx';
import { readLedger } from '../../../shared/ledger/read-ledger.ts';
import { readWorkbook, readWorkbookInTurns } from '../../../shared/workbook/read-workbook.ts';
import { madeSalesWorkbook } from '../made-workbook.ts';
import { compare, type Comparison, type Contestant } from '../measure.ts';
import { peer } from '../peers.ts';

/** Floor: inflate every part and look once at every byte of the sheet. */
function inflateAndScan(bytes: Uint8Array): number {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array();
  let cells = 0;
  for (let i = 0; i < sheet.length; i += 1) if (sheet[i] === 0x3c && sheet[i + 1] === 0x63) cells += 1;
  return cells;
}

function understood(bytes: Uint8Array): number {
  const workbook = readWorkbook(bytes, 'bench.xlsx');
  if (!workbook.ok) throw new Error(workbook.error.code);
  const records = readLedger(workbook.value, 'bench.xlsx', {}).sheets[0]?.records.length ?? 0;
  if (records < 1000) throw new Error('the reader lost the records');
  return records;
}

interface Hucre {
  readonly readXlsx: (bytes: Uint8Array) => Promise<unknown>;
}

interface ReadExcelFile {
  readonly default: (bytes: Buffer) => Promise<unknown>;
}

interface ExcelJs {
  readonly default: { readonly Workbook: new () => { readonly xlsx: { readonly load: (bytes: Uint8Array) => Promise<unknown> } } };
}

export async function readXlsx({ rows, rounds }: { readonly rows: number; readonly rounds: number }): Promise<Comparison> {
  const bytes = madeSalesWorkbook(rows);
  const [hucre, readExcelFile, exceljs] = await Promise.all([
    peer<Hucre>('hucre'),
    peer<ReadExcelFile>('read-excel-file/node'),
    peer<ExcelJs>('exceljs'),
  ]);
  const contestants: Contestant[] = [
    { name: 'floor: inflate + one scan', run: () => inflateAndScan(bytes) },
    { name: 'SheetJS dense, bare', run: () => read(bytes, { dense: true, nodim: true, WTF: true }) },
    { name: 'ours: readWorkbook', run: () => readWorkbook(bytes, 'bench.xlsx') },
    { name: 'ours: readWorkbookInTurns', run: async () => readWorkbookInTurns(bytes, 'bench.xlsx') },
    { name: 'ours: read + understood', run: () => understood(bytes) },
  ];
  if (hucre !== null) contestants.push({ name: 'hucre', run: () => hucre.readXlsx(bytes) });
  if (readExcelFile !== null)
    contestants.push({ name: 'read-excel-file', run: () => readExcelFile.default(Buffer.from(bytes)), rounds: 2 });
  if (exceljs !== null) contestants.push({ name: 'exceljs', run: () => new exceljs.default.Workbook().xlsx.load(bytes), rounds: 1 });
  return compare(`read .xlsx, ${rows.toLocaleString('en')} rows x 15 columns (Node)`, contestants, rounds);
}
