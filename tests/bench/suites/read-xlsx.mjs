import { unzipSync } from 'fflate';
import { read } from 'xlsx';
import { compare } from '../measure.mjs';
import { madeSalesWorkbook } from '../made-workbook.mjs';
import { peer } from '../peers.mjs';

/** Floor: inflate every part and look once at every byte of the sheet. @param {Uint8Array} bytes */
function inflateAndScan(bytes) {
  const sheet = unzipSync(bytes)['xl/worksheets/sheet1.xml'];
  let cells = 0;
  for (let i = 0; i < sheet.length; i += 1) if (sheet[i] === 0x3c && sheet[i + 1] === 0x63) cells += 1;
  return cells;
}

/** @param {any} ours @param {{rows: number, rounds: number}} size */
export async function readXlsx(ours, { rows, rounds }) {
  const bytes = madeSalesWorkbook(rows);
  const [hucre, readExcelFile, exceljs] = await Promise.all([peer('hucre'), peer('read-excel-file/node'), peer('exceljs')]);
  const contestants = [
    { name: 'floor: inflate + one scan', run: () => inflateAndScan(bytes) },
    { name: 'SheetJS dense, bare', run: () => read(bytes, { dense: true, nodim: true, WTF: true }) },
    { name: 'ours: readWorkbook', run: () => ours.readWorkbook(bytes, 'bench.xlsx') },
    { name: 'ours: read + understood', run: () => ours.readLedger(ours.readWorkbook(bytes, 'bench.xlsx').value, 'bench.xlsx', {}) },
  ];
  if (hucre) contestants.push({ name: 'hucre', run: () => hucre.readXlsx(bytes) });
  if (readExcelFile) contestants.push({ name: 'read-excel-file', run: () => readExcelFile.default(Buffer.from(bytes)), rounds: 2 });
  if (exceljs) contestants.push({ name: 'exceljs', run: () => new exceljs.default.Workbook().xlsx.load(bytes), rounds: 1 });
  return compare(`read .xlsx, ${rows.toLocaleString('en')} rows x 15 columns`, contestants, rounds);
}
