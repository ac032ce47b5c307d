import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import type { FileView } from '../../../renderer/data/ledgers/ledger-views.ts';
import { startReading, type LedgerSession } from '../../../renderer/data/ledgers/read-ledgers.ts';
import { salesLinesOf, type SalesLinePage } from '../../../renderer/data/purchases.ts';
import { sheetJsFile } from '../../fixtures/builders/sheetjs-file.ts';
import { freshDatabase } from '../support/fresh-database.ts';

type Rows = readonly (readonly (string | number)[])[];

const HEAD = ['日期', '购货单位', '品名', '牌号', '规格型号', '重量(吨)', '单价(元/吨)', '金额(元)'];
const SALES: Rows = [
  HEAD,
  ['2019-03-01', '苏州同创金属制品厂', '螺纹钢', 'HRB400E', 'Φ12', 28.017, 4089, 114561.51],
  ['2019-03-06', '苏州同创金属制品厂', '冷轧板', 'SPCC', '1.2', '待过磅', 4760, 47600],
  ['2019-03-12', '宁波东海重工有限公司', '无缝管', '20#', 'Φ108*6', 18.006, 5240, 94351.44],
];
const FILE = '2019台账.xlsx';

let files: readonly FileView[] = [];
let session: LedgerSession;

beforeEach(freshDatabase);
afterEach(() => session.end());

async function drop(name: string, bytes: Uint8Array): Promise<void> {
  session = startReading((views) => {
    files = views;
  });
  await session.add([{ name, bytes }]);
}

/** Everything is written, also the row whose weight could not be read; gives the error workbook. */
async function importedDespite(rows: Rows = SALES): Promise<{ readonly batch: string; readonly annotated: Uint8Array }> {
  await drop(FILE, sheetJsFile({ 销售: rows }, 'xlsx'));
  for (const { key } of files[0]?.sheets[0]?.problems ?? []) await session.handle(1, 0, key, 'import');
  await session.plan([1]);
  const { batch } = await session.save(() => undefined);
  const annotated = await session.annotate(1, {}, '原因');
  if (!annotated.ok) throw new Error(annotated.error.code);
  session.end();
  return { batch, annotated: annotated.value };
}

/** As if the user had typed over a cell in Excel and saved. */
function typedOver(bytes: Uint8Array, wrong: string, right: string): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => [
    name,
    /sheet1|sharedStrings/.test(name) ? strToU8(strFromU8(part).replaceAll(`>${wrong}<`, `>${right}<`)) : part,
  ]);
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}

async function importMended(
  bytes: Uint8Array,
  name = '2019台账 問題.xlsx',
): Promise<{ readonly batch: string; readonly replaced: number }> {
  await drop(name, bytes);
  const { replaced } = await session.plan([1]);
  const { batch } = await session.save(() => undefined);
  session.end();
  return { batch, replaced };
}

async function linesOf(name: string): Promise<SalesLinePage> {
  const customer = (await db.customers.toArray()).find((row) => row.name === name);
  return salesLinesOf(customer?.id ?? '', 'all', { offset: 0, limit: 100 });
}

describe('a row that was imported despite its problem', () => {
  it('is replaced by its mended self: the old line is reversed in the same batch, and comes back with an undo', async () => {
    const { annotated } = await importedDespite();
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ count: 2, totals: { weightKg: 28_017, amountFen: 16_216_151 } });
    const { batch, replaced } = await importMended(typedOver(annotated, '待过磅', '10'));
    expect(replaced).toBe(1);
    const after = await linesOf('苏州同创金属制品厂');
    expect(after).toMatchObject({ count: 4, totals: { weightKg: 38_017, amountFen: 16_216_151 } });
    const reversal = after.lines.find(({ reverses }) => reverses !== '');
    expect(reversal).toMatchObject({ weightKg: null, amountFen: -4_760_000, notes: '2019台账 問題.xlsx 销售!3', batch });
    await undoBatch(batch);
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ count: 2, totals: { weightKg: 28_017, amountFen: 16_216_151 } });
  });

  it('is replaced once, however often it is dropped, and again when it is mended again', async () => {
    const { annotated } = await importedDespite();
    await importMended(typedOver(annotated, '待过磅', '10'));
    expect((await importMended(typedOver(annotated, '待过磅', '10'), 'b.xlsx')).replaced).toBe(0);
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ count: 4, totals: { weightKg: 38_017 } });
    expect((await importMended(typedOver(annotated, '待过磅', '12'), 'c.xlsx')).replaced).toBe(1);
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ count: 6, totals: { weightKg: 40_017 } });
    await importMended(typedOver(annotated, '待过磅', '10'), 'd.xlsx');
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ totals: { weightKg: 38_017, amountFen: 16_216_151 } });
    await importMended(typedOver(annotated, '待过磅', '10'), 'e.xlsx');
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ totals: { weightKg: 38_017, amountFen: 16_216_151 } });
  });

  it('goes to the other customer when its name was mended', async () => {
    const { annotated } = await importedDespite();
    const name = typedOver(typedOver(annotated, '待过磅', '10'), '苏州同创金属制品厂', '宁波东海重工有限公司');
    expect((await importMended(name)).replaced).toBe(1);
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ totals: { weightKg: 28_017, amountFen: 11_456_151 } });
    expect(await linesOf('宁波东海重工有限公司')).toMatchObject({ totals: { weightKg: 28_006 } });
  });

  it('is left alone while it still says what it said, or while its mended self waits', async () => {
    const { annotated } = await importedDespite();
    expect((await importMended(annotated)).replaced).toBe(0);
    expect((await importMended(typedOver(annotated, '待过磅', '磅单未到'), 'b.xlsx')).replaced).toBe(0);
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ count: 2, totals: { amountFen: 16_216_151 } });
  });

  it('replaces nothing once rows were taken out: then nobody knows which row was which, and all are read', async () => {
    const { annotated } = await importedDespite();
    const without = typedOver(annotated, '待过磅', '10');
    const moved = movedUp(without);
    await drop('2019台账 問題.xlsx', moved);
    expect(files[0]?.mended).toMatchObject({ moved: true });
    expect(files[0]?.sheets[0]?.records).toBe(2);
    expect((await session.plan([1])).replaced).toBe(0);
  });
});

describe('rows of a customer that was left undecided', () => {
  const WITH_UNSURE: Rows = [...SALES, ['2019-03-13', '苏州同创金属制品', '角钢', 'Q235B', '50*5', 10, 4000, 40000]];

  it('come back with the error workbook by themselves, and with the same file', async () => {
    const { annotated } = await importedDespite(WITH_UNSURE);
    expect((await linesOf('苏州同创金属制品厂')).count).toBe(2);
    await drop('2019台账 問題.xlsx', typedOver(annotated, '待过磅', '10'));
    expect(files[0]?.mended).toMatchObject({ rows: 1, waiting: 1, others: 2, moved: false });
    expect((await session.plan([1])).undecided).toBe(1);
    expect(await session.decide('unsure', 'likeliest')).toMatchObject({ undecided: 0 });
    await session.save(() => undefined);
    session.end();
    expect(await linesOf('苏州同创金属制品厂')).toMatchObject({ totals: { weightKg: 48_017 } });
    await drop('b.xlsx', annotated);
    expect(files[0]?.mended).toMatchObject({ rows: 1, waiting: 0, others: 3 });
  });
});

/** The first record is deleted in Excel: every row after it moves up by one. */
function movedUp(bytes: Uint8Array): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!name.endsWith('sheet1.xml')) return [name, part];
    const xml = strFromU8(part)
      .replace(/<row\b[^>]*\br="2"[\s\S]*?<\/row>/, '')
      .replace(/(<(?:row|c)\b[^>]*\br=")([A-Z]*)(\d+)"/g, (all, start: string, letters: string, row: string) =>
        Number(row) > 2 ? `${start}${letters}${Number(row) - 1}"` : all,
      );
    return [name, strToU8(xml)];
  });
  return zipSync(Object.fromEntries(parts) as Record<string, Uint8Array>);
}
