import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../../renderer/data/db.ts';
import type { FileView } from '../../../renderer/data/ledgers/ledger-views.ts';
import { startReading, type LedgerSession } from '../../../renderer/data/ledgers/read-ledgers.ts';
import { salesLinesOf } from '../../../renderer/data/purchases.ts';
import { sheetJsFile } from '../../fixtures/builders/sheetjs-file.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const HEAD = ['日期', '购货单位', '品名', '重量(吨)', '金额(元)', '业务员'];
const MARCH = [
  HEAD,
  ['2019-03-01', '无锡华申建设集团有限公司', '螺纹钢', 28.017, 114561.51, '陈静'],
  ['2019-03-02', '无锡华申建设集团有限公司', '螺纹钢', 10, 41000, '陈静'],
  ['2019-03-03', '无锡华申建设集团有限公司', '螺紋鋼', 5, 20500, '陳靜'],
  ['2019-03-04', '无锡华申建设集团有限公司', 'H型钢', 7, 30100, '王磊'],
];

let files: readonly FileView[] = [];
let session: LedgerSession;

async function read(name: string, rows: readonly (readonly (string | number)[])[]): Promise<void> {
  session = startReading((views) => {
    files = views;
  });
  await session.add([{ name, bytes: sheetJsFile({ 表: rows }, 'xlsx') }]);
  await session.plan(files.map(({ id }) => id));
}

async function productsAndReps(): Promise<readonly string[]> {
  const [customer] = await db.customers.toArray();
  const { lines } = await salesLinesOf(customer?.id ?? '', 'all', { offset: 0, limit: 100 });
  return lines.map(({ date, product, salesRep }) => [date, product, salesRep].join(' ')).toSorted();
}

beforeEach(freshDatabase);
afterEach(() => session.end());

describe('names of products and staff', () => {
  it('are listed when they are new, the commonest first, each likened to what it is spelled like', async () => {
    await read('三月.xlsx', MARCH);
    expect((await session.names('product')).rows).toEqual([
      { text: '螺纹钢', rows: 2, like: '', target: null },
      { text: '螺紋鋼', rows: 1, like: '螺纹钢', target: null },
      { text: 'H型钢', rows: 1, like: '', target: null },
    ]);
    expect((await session.names('salesRep')).rows.map(({ text, like }) => [text, like])).toEqual([
      ['陈静', ''],
      ['陳靜', '陈静'],
      ['王磊', ''],
    ]);
  });

  it('are written as decided, remembered for the next ledger, and change no line’s identity', async () => {
    await read('三月.xlsx', MARCH);
    await session.decideName('product', '螺紋鋼', '螺纹钢');
    await session.decideName('salesRep', '陳靜', '陈静');
    await session.decideName('salesRep', '王磊', '');
    expect((await session.save(() => undefined)).value.counts.salesAdded).toBe(4);
    expect(await productsAndReps()).toEqual([
      '2019-03-01 螺纹钢 陈静',
      '2019-03-02 螺纹钢 陈静',
      '2019-03-03 螺纹钢 陈静',
      '2019-03-04 H型钢 ',
    ]);
    session.end();

    await read('三月 再.xlsx', [...MARCH, ['2019-04-01', '无锡华申建设集团有限公司', '螺紋鋼', 6, 24600, '王磊']]);
    expect((await session.names('product')).rows).toEqual([{ text: '螺紋鋼', rows: 2, like: '螺纹钢', target: '螺纹钢' }]);
    expect((await session.names('salesRep')).rows.map(({ text, target }) => [text, target])).toEqual([
      ['王磊', ''],
      ['陳靜', '陈静'],
    ]);
    expect((await session.save(() => undefined)).value.counts).toMatchObject({ salesAdded: 1, salesAlreadyThere: 4 });
    expect(await productsAndReps()).toContain('2019-04-01 螺纹钢 ');
  });

  it('stay as the ledger has them when nothing is said', async () => {
    await read('三月.xlsx', MARCH);
    await session.decideName('product', '螺紋鋼', '螺纹钢');
    await session.decideName('product', '螺紋鋼', null);
    await session.save(() => undefined);
    expect(await productsAndReps()).toContain('2019-03-03 螺紋鋼 陳靜');
    expect(await db.settings.get('ledgerNames')).toBeUndefined();
  });
});
