import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { undoBatch } from '../../../renderer/data/history.ts';
import type { FileView } from '../../../renderer/data/ledgers/ledger-views.ts';
import { startReading, type LedgerSession } from '../../../renderer/data/ledgers/read-ledgers.ts';
import { sheetJsFile } from '../../fixtures/builders/sheetjs-file.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const SALES = [
  ['日期', '购货单位', '品名', '牌号', '规格型号', '重量(吨)', '单价(元/吨)', '金额(元)'],
  ['2019-03-01', '无锡华申建设集团有限公司', '螺纹钢', 'HRB400E', 'Φ12', 28.017, 4089, 114561.51],
  ['2019-03-06', '苏州同创金属制品厂', '冷轧板', 'SPCC', '1.2', '待过磅', 4760, ''],
  ['2019-03-12', '宁波东海重工有限公司', '无缝管', '20#', 'Φ108*6', 18.006, 5240, 94351.44],
  ['2019-03-13', '宁波东海重工有限公司', '角钢', 'Q235B', '50*5', 10, 4000, 40000],
  ['2019-03-13', '宁波东海重工有限公司', '角钢', 'Q235B', '50*5', '磅单未到', 4000, 40000],
  ['合计', '', '', '', '', 76.023, '', ''],
];
const CUSTOMERS = [
  ['客户编码', '客户名称', '联系人', '电话'],
  ['K001', '无锡华申建设集团有限公司', '李强', '0510-82701234'],
];

let files: readonly FileView[] = [];
let session: LedgerSession;
let batch = '';
let annotated: Uint8Array = new Uint8Array(0);

/** The ledger is imported, its problems are saved, and the one cell is mended as in Excel. */
beforeEach(async () => {
  await freshDatabase();
  open();
  await session.add([{ name: '2019台账.xlsx', bytes: sheetJsFile({ 销售: SALES, 客户: CUSTOMERS }, 'xlsx') }]);
  await session.plan([1]);
  ({ batch } = await session.save(() => undefined));
  const result = await session.annotate(1, {}, '原因');
  if (!result.ok) throw new Error(result.error.code);
  annotated = mended(result.value);
  session.end();
  open();
});
afterEach(() => session.end());

function open(): void {
  session = startReading((views) => {
    files = views;
  });
}

function mended(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    /sheet1|sharedStrings/.test(name) ? strToU8(strFromU8(part).replace('待过磅', '10').replace('磅单未到', '10')) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

async function drop(bytes: Uint8Array): Promise<FileView | undefined> {
  await session.add([{ name: '2019台账 問題.xlsx', bytes }]);
  return files[0];
}

const records = (file: FileView | undefined): unknown => file?.sheets.map((sheet) => [sheet.name, sheet.records, sheet.included]);

describe('an error workbook that is dropped back', () => {
  it('is read in its mended rows only; totals are compared with all; the rest was imported before', async () => {
    const file = await drop(annotated);
    expect(file?.mended).toEqual({ source: '2019台账.xlsx', rows: 2, waiting: 0, others: 4, all: false, moved: false });
    expect(records(file)).toEqual([
      ['销售', 3, true],
      ['客户', 0, false],
    ]);
    expect(file?.sheets[0]?.totals).toMatchObject([{ stated: 76_023, computed: 76_023, agrees: true }]);
    expect(file?.sheets[0]?.columns.some((column) => column.header === '原因')).toBe(false);
    const plan = await session.plan([1]);
    // The second load of the same weight on the same day is one more, not the first one again.
    expect(plan).toMatchObject({ sales: { lines: 3, alreadyThere: 1 }, heldBack: 0 });
  });

  it('is read whole when the user says so, and a correction does not bring the others back', async () => {
    await drop(annotated);
    await session.readMended(1, true);
    expect(files[0]?.mended).toEqual({ source: '2019台账.xlsx', rows: 6, waiting: 0, others: 0, all: true, moved: false });
    expect((await session.plan([1])).sales).toMatchObject({ lines: 5, alreadyThere: 3 });
    await session.readMended(1, false);
    await session.correct(1, 0, { fields: { D: null } });
    expect(records(files[0])).toEqual([
      ['销售', 3, true],
      ['客户', 0, false],
    ]);
  });

  it('is read whole when that import was undone: then nothing of it is stored', async () => {
    await undoBatch(batch);
    const file = await drop(annotated);
    expect(file?.mended).toBeNull();
    expect(records(file)).toEqual([
      ['销售', 5, true],
      ['客户', 1, true],
    ]);
  });
});
