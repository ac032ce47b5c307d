import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { db } from '../../renderer/data/db.ts';
import { undoBatch } from '../../renderer/data/history.ts';
import { ledgerEntriesOf, ledgerEntryCountOf } from '../../renderer/data/ledger-entries.ts';
import type { FileView } from '../../renderer/data/ledgers/ledger-views.ts';
import { startReading, type LedgerSession } from '../../renderer/data/ledgers/read-ledgers.ts';
import { sheetJsFile } from '../fixtures/builders/sheetjs-file.ts';
import { freshDatabase } from './support/fresh-database.ts';

type Rows = readonly (readonly (string | number)[])[];

const CUSTOMERS: Rows = [
  ['客户编码', '客户名称', '联系人', '电话'],
  ['K001', '无锡华申建设集团有限公司', '李强', '0510-82701234'],
];
const RECEIVABLES: Rows = [
  ['客户名称', '发票号', '开票日期', '到期日', '应收金额(元)', '已收金额(元)', '应收余额(元)', '1-30天', '31-60天'],
  ['无锡华申建设集团有限公司', 'FP001', '2026-03-01', '2026-04-01', 1000.5, 200, 800.5, 800.5, 0],
  ['无锡华申建设集团有限公司', 'FP002', '2026-03-09', '2026-04-09', 300, 0, 300, 0, 300],
  ['宁波东海重工有限公司', 'FP003', '2026-03-11', '2026-04-11', 500, 0, 500, 500, 0],
];
const PAYMENTS: Rows = [
  ['收款日期', '付款单位', '收款金额(元)', '收款方式'],
  ['2026-03-20', '无锡华申建设集团有限公司', 200, '银行承兑汇票'],
  ['2026-03-21', '宁波东海重工有限公司', 60, '电汇'],
];
const ARCHIVE: Rows = [
  ['档案编号', '客户名称', '档案类别', '档案名称', '存放位置', '页数', '归档日期'],
  ['A-001', '无锡华申建设集团有限公司', '合同', '2026年度框架合同', '3号柜', 12, '2026-01-09'],
  ['A-002', '', '制度', '客户管理制度', '1号柜', 30, '2026-01-10'],
];

let files: readonly FileView[] = [];
let session: LedgerSession;

async function read(...ledgers: readonly (readonly [name: string, rows: Rows])[]): Promise<void> {
  session = startReading((views) => {
    files = views;
  });
  await session.add(ledgers.map(([name, rows]) => ({ name, bytes: sheetJsFile({ 表: rows }, 'xlsx') })));
}

async function write(): Promise<Awaited<ReturnType<LedgerSession['save']>>> {
  const plan = await session.plan(files.map(({ id }) => id));
  expect(plan.undecided).toBe(0);
  return await session.save(() => undefined);
}

async function idOf(name: string): Promise<string> {
  return (await db.customers.toArray()).find((customer) => customer.name === name)?.id ?? '';
}

const ALL: readonly (readonly [name: string, rows: Rows])[] = [
  ['应收.xlsx', RECEIVABLES],
  ['收款.xlsx', PAYMENTS],
  ['档案.xlsx', ARCHIVE],
  ['客户.xlsx', CUSTOMERS],
];

beforeEach(freshDatabase);
afterEach(() => session.end());

describe('ledgers of the other kinds', () => {
  it('are written whole in one batch with the customers they name, whatever the order of the files', async () => {
    await read(...ALL);
    expect(files.map(({ sheets }) => [sheets[0]?.kind, sheets[0]?.included])).toEqual([
      ['receivables', true],
      ['payments', true],
      ['archive', true],
      ['customers', true],
    ]);
    const { value } = await write();
    expect(value.counts).toMatchObject({ customersCreated: 2, salesAdded: 0, entriesAdded: 7, entriesAlreadyThere: 0, rowsLeftOut: 0 });
    const entries = await ledgerEntriesOf(await idOf('无锡华申建设集团有限公司'));
    expect(entries.map(({ kind, source }) => [kind, source.file, source.row])).toEqual([
      ['receivables', '应收.xlsx', 2],
      ['receivables', '应收.xlsx', 3],
      ['payments', '收款.xlsx', 2],
      ['archive', '档案.xlsx', 2],
    ]);
    expect(entries[0]?.fields).toMatchObject({
      docNo: 'FP001',
      dueOn: '2026-04-01',
      amountFen: 100_050,
      paidFen: 20_000,
      balanceFen: 80_050,
      ageing: [{ label: '1-30天', fen: 80_050 }],
    });
    expect(await ledgerEntryCountOf(await idOf('宁波东海重工有限公司'))).toBe(2);
    // A folder of the company's own names no customer and is kept all the same.
    expect((await ledgerEntriesOf('')).map(({ fields }) => fields['archiveNo'])).toEqual(['A-002']);
  });

  it('add nothing when they come again, and the rows that are new when they have grown', async () => {
    await read(...ALL);
    await write();
    session.end();
    await read(['收款 再.xlsx', [...PAYMENTS, ['2026-03-28', '宁波东海重工有限公司', 440, '电汇']]]);
    const plan = await session.plan(files.map(({ id }) => id));
    expect(plan.entries).toEqual({ lines: 3, alreadyThere: 2, withoutCustomer: 0 });
    const { value } = await session.save(() => undefined);
    expect(value.counts).toMatchObject({ entriesAdded: 1, entriesAlreadyThere: 2, customersCreated: 0 });
  });

  it('go away with one undo and come back with its undo', async () => {
    await read(...ALL);
    const { batch } = await write();
    const id = await idOf('无锡华申建设集团有限公司');
    const { batch: undoing } = await undoBatch(batch);
    expect(await ledgerEntryCountOf(id)).toBe(0);
    expect(await db.customers.count()).toBe(0);
    await undoBatch(undoing);
    expect(await ledgerEntryCountOf(id)).toBe(4);
  });

  it('may come again while they are undone; then the undone ones are refused lest they count twice', async () => {
    await read(['档案.xlsx', ARCHIVE.slice(0, 1).concat(ARCHIVE.slice(2))]);
    const { batch } = await write();
    const { batch: undoing } = await undoBatch(batch);
    session.end();
    await read(['档案 再.xlsx', ARCHIVE.slice(0, 1).concat(ARCHIVE.slice(2))]);
    expect((await write()).value.counts).toMatchObject({ entriesAdded: 1 });
    await expect(undoBatch(undoing)).rejects.toMatchObject({ code: 'conflict' });
    expect(await ledgerEntryCountOf('')).toBe(1);
  });

  it('wait for their customer: a row without one is held back and named', async () => {
    await read(['收款.xlsx', [...PAYMENTS, ['2026-03-29', '', 10, '现金']]]);
    expect(files[0]?.sheets[0]).toMatchObject({ records: 3, heldBack: 1 });
    const { value } = await write();
    expect(value.counts).toMatchObject({ entriesAdded: 2, rowsLeftOut: 1 });
  });
});
