import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { customerById, updateCustomer } from '../../../renderer/data/customers.ts';
import { db } from '../../../renderer/data/db.ts';
import { batchConflicts, undoBatch } from '../../../renderer/data/history.ts';
import { importRecord } from '../../../renderer/data/imports.ts';
import type { FileView } from '../../../renderer/data/ledgers/ledger-views.ts';
import { startReading, type LedgerSession } from '../../../renderer/data/ledgers/read-ledgers.ts';
import { salesLinesOf } from '../../../renderer/data/purchases.ts';
import { sheetJsFile } from '../../fixtures/builders/sheetjs-file.ts';
import { freshDatabase } from '../support/fresh-database.ts';

type Rows = readonly (readonly (string | number)[])[];

const CUSTOMERS: Rows = [
  ['客户编码', '客户名称', '联系人', '电话', '业务员'],
  ['K001', '无锡华申建设集团有限公司', '李强', '0510-82701234', '陈静'],
  ['K002', '苏州同创金属制品厂', '', '0512-66778899', '王磊'],
];
const SALES_HEAD = ['日期', '购货单位', '品名', '牌号', '规格型号', '重量(吨)', '单价(元/吨)', '金额(元)'];
const SALES: Rows = [
  SALES_HEAD,
  ['2019-03-01', '无锡华申建设集团', '螺纹钢', 'HRB400E', 'Φ12', 28.017, 4089, 114561.51],
  ['2019-03-06', '苏州同创金属制品厂', '冷轧板', 'SPCC', '1.2', '待过磅', 4760, ''],
  ['2019-03-12', '宁波东海重工有限公司', '无缝管', '20#', 'Φ108*6', 18.006, 5240, 94351.44],
];
const ODD: Rows = [
  ['哪天', '谁家', '多少(吨)', '多少钱(元)', '甲项'],
  ['2019-04-01', '无锡华申建设集团有限公司', 10, 41000, '螺纹钢'],
  ['2019-04-02', '无锡华申建设集团有限公司', 20, 82000, '盘螺'],
  ['2019-04-03', '苏州同创金属制品厂', 5, 24000, '镀锌板'],
];

let files: readonly FileView[] = [];
let session: LedgerSession;
const quiet = (): void => undefined;

function open(limitMs?: number): LedgerSession {
  session = startReading((views) => {
    files = views;
  }, limitMs);
  return session;
}

function xlsx(name: string, rows: Rows): { readonly name: string; readonly bytes: Uint8Array } {
  return { name, bytes: sheetJsFile({ 表: rows }, 'xlsx') };
}

async function readAll(...ledgers: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<void> {
  open();
  await session.add(ledgers);
}

async function planAll(): Promise<Awaited<ReturnType<LedgerSession['plan']>>> {
  return await session.plan(files.filter((file) => file.state === 'read').map((file) => file.id));
}

beforeEach(freshDatabase);
afterEach(() => session.end());

describe('two ledgers on the desk', () => {
  it('become customers and sales lines in one batch; a row whose weight is still to come waits', async () => {
    await readAll(xlsx('sales.xlsx', SALES), xlsx('customers.xlsx', CUSTOMERS));
    expect(files.map((file) => file.sheets.map((sheet) => [sheet.kind, sheet.records, sheet.heldBack]))).toEqual([
      [['sales', 3, 1]],
      [['customers', 2, 0]],
    ]);
    const plan = await planAll();
    expect(plan).toMatchObject({
      undecided: 0,
      customers: { create: 3, update: 0 },
      sales: { lines: 2, alreadyThere: 0, withoutCustomer: 0 },
      heldBack: 1,
    });
    const { batch, value } = await session.save(quiet);
    expect(value).toMatchObject({ id: batch, counts: { customersCreated: 3, salesAdded: 2, rowsLeftOut: 1 } });
    expect(value.files.map((file) => file.hash.length)).toEqual([64, 64]);
    const [shen] = await db.customers.filter((customer) => customer.code === 'K001').toArray();
    expect(shen).toMatchObject({ salesRep: '陈静', stage: 'active', contacts: [{ name: '李强' }] });
    const { lines } = await salesLinesOf(shen?.id ?? '', 'all', { offset: 0, limit: 10 });
    expect(lines).toMatchObject([{ weightKg: 28_017, amountFen: 11_456_151, unitPriceFen: 408_900 }]);
  });

  it('add nothing the second time, and only the mended row once it is mended', async () => {
    await readAll(xlsx('customers.xlsx', CUSTOMERS), xlsx('sales.xlsx', SALES));
    await planAll();
    await session.save(quiet);
    session.end();
    await readAll(xlsx('customers.xlsx', CUSTOMERS), xlsx('sales.xlsx', SALES));
    const again = await planAll();
    expect(again).toMatchObject({ customers: { create: 0, update: 0 }, sales: { lines: 2, alreadyThere: 2 } });
    expect(again.importedBefore.map(({ file }) => file)).toEqual(['customers.xlsx', 'sales.xlsx']);
    expect((await session.save(quiet)).value.counts).toMatchObject({
      customersCreated: 0,
      customersUpdated: 0,
      salesAdded: 0,
      salesAlreadyThere: 2,
    });
    session.end();
    const mended = SALES.map((row) => row.map((cell) => (cell === '待过磅' ? 5.5 : cell)));
    await readAll(xlsx('sales mended.xlsx', mended));
    await planAll();
    expect((await session.save(quiet)).value.counts).toMatchObject({ salesAdded: 1, salesAlreadyThere: 2 });
  });

  it('can be taken back: overwritten cells return, what was edited since is asked about and kept', async () => {
    await readAll(xlsx('customers.xlsx', CUSTOMERS));
    await planAll();
    await session.save(quiet);
    session.end();
    const changed = CUSTOMERS.map((row) =>
      row.map((cell) => (cell === '0510-82701234' ? '0510-99999999' : cell === '0512-66778899' ? '0512-11111111' : cell)),
    );
    await readAll(xlsx('customers 2.xlsx', changed));
    expect(await planAll()).toMatchObject({ customers: { create: 0, update: 2 } });
    const [row] = await session.matches('update', 0, 1);
    expect(row?.changes).toEqual([{ field: 'phone', before: '0510-82701234', after: '0510-99999999' }]);
    const { batch } = await session.save(quiet);
    const all = await db.customers.toArray();
    const shen = all.find(({ code }) => code === 'K001')?.id ?? '';
    const tong = all.find(({ code }) => code === 'K002')?.id ?? '';
    await updateCustomer(tong, { phone: '0512-22222222' });
    expect((await batchConflicts(batch)).map(({ label }) => label)).toEqual(['苏州同创金属制品厂']);
    await undoBatch(batch);
    expect((await customerById(shen))?.phone).toBe('0510-82701234');
    expect((await customerById(tong))?.phone).toBe('0512-22222222');
    expect((await importRecord(batch))?.undoneAt).not.toBeNull();
  });
});

describe('a ledger in words of its own', () => {
  it('is read once it is said what it is, and the next one of its shape without a word', async () => {
    await readAll(xlsx('april.xlsx', ODD));
    const id = files[0]?.id ?? 0;
    expect(files[0]?.sheets[0]).toMatchObject({ kind: 'other', remembered: false });
    await session.correct(id, 0, { kind: 'sales' });
    expect(files[0]?.sheets[0]).toMatchObject({ kind: 'sales', headerRows: [1] });
    await session.correct(id, 0, { fields: { A: 'date', B: 'customer' } });
    await session.correct(id, 0, { fields: { C: 'weightKg', D: 'amountFen', E: 'product' } });
    expect(files[0]?.sheets[0]).toMatchObject({ records: 3, included: true, problems: [] });
    await planAll();
    expect((await session.save(quiet)).value.counts).toMatchObject({ customersCreated: 2, salesAdded: 3 });
    session.end();
    await readAll(
      xlsx(
        'may.xlsx',
        ODD.map((row) => row.map((cell) => (typeof cell === 'string' ? cell.replace('2019-04', '2019-05') : cell))),
      ),
    );
    expect(files[0]?.sheets[0]).toMatchObject({ kind: 'sales', records: 3, remembered: true, included: true });
    await session.restore(files[0]?.id ?? 0, 0);
    expect(files[0]?.sheets[0]).toMatchObject({ kind: 'other', remembered: false });
  });

  it('keeps single rows that were skipped by hand to this one file', async () => {
    await readAll(xlsx('sales.xlsx', SALES));
    await session.correct(files[0]?.id ?? 0, 0, { skipRows: [2] });
    expect(files[0]?.sheets[0]?.records).toBe(2);
    await planAll();
    await session.save(quiet);
    session.end();
    await readAll(xlsx('sales.xlsx', SALES));
    expect(files[0]?.sheets[0]).toMatchObject({ records: 3, remembered: false });
  });
});

describe('on the way', () => {
  it('rows come by windows, as displayed, with their verdicts and problems', async () => {
    await readAll(xlsx('sales.xlsx', [['三月销售'], ...SALES]));
    const rows = await session.rows(files[0]?.id ?? 0, 0, 1, 5);
    expect(rows.map(({ verdict }) => verdict)).toEqual(['skipped', 'header', 'record', 'held-back', 'record']);
    expect(rows[3]?.problems).toHaveProperty('F');
  });

  it('a hostile file is refused and the others go on', async () => {
    await readAll({ name: 'broken.xlsx', bytes: xlsx('a', SALES).bytes.slice(0, 2000) }, xlsx('sales.xlsx', SALES));
    expect(files.map(({ state }) => state)).toEqual(['refused', 'read']);
    expect(files[0]?.refusal?.code).toBe('damaged');
  });

  it('a file that takes too long is refused, the worker ended, the window alive', async () => {
    open(1);
    await session.add([xlsx('slow.xlsx', SALES)]);
    expect(files[0]?.refusal?.code).toBe('took-too-long');
  });

  it('a cancelled import leaves nothing', async () => {
    const many = Array.from({ length: 4000 }, (_, at) => [
      '2019-05-01',
      `第${at}建筑工程有限公司`,
      '螺纹钢',
      'HRB400E',
      `Φ${at}`,
      2,
      4000,
      8000,
    ]);
    await readAll(xlsx('many.xlsx', [SALES_HEAD, ...many]));
    await planAll();
    await session.decide('unsure', { action: 'create' });
    const saving = session.save(() => void session.cancelSave());
    await expect(saving).rejects.toThrow('cancelled');
    expect([await db.customers.count(), await db.imports.count(), await db.factBlocks.count(), await db.journal.count()]).toEqual([
      0, 0, 0, 0,
    ]);
  });

  it('a name that is nearly a customer’s is left out with its lines until it is decided about', async () => {
    await readAll(
      xlsx('customers.xlsx', CUSTOMERS),
      xlsx('sales.xlsx', [
        SALES_HEAD,
        ['2019-03-01', '苏州同创金属制品', '板', 'SPCC', '1', 2, 4000, 8000],
        ['2019-03-01', '无锡华升建设集团有限公司', '板', 'SPCC', '1', 2, 4000, 8000],
      ]),
    );
    const plan = await planAll();
    expect(plan.lists.unsure).toBeGreaterThan(0);
    expect(plan.sales.withoutCustomer).toBe(plan.lists.unsure);
    const decided = await session.decide('unsure', 'likeliest');
    expect(decided).toMatchObject({ undecided: 0, sales: { lines: 2, withoutCustomer: 0 } });
  });
});

describe('a large file', () => {
  const MANY: Rows = [
    SALES_HEAD,
    ...Array.from({ length: 60_000 }, (_, at) => [
      '2019-03-01',
      `第${at % 500}建筑工程有限公司`,
      '螺纹钢',
      'HRB400E',
      `Φ${at}`,
      1 + (at % 50),
      4000,
      4000 * (1 + (at % 50)),
    ]),
  ];

  it('says how far it is, first with its bytes, then with its rows', async () => {
    const told = { reading: [] as number[], understanding: [] as number[] };
    const phases: string[] = [];
    session = startReading((views) => {
      files = views;
      const { phase, progress } = views[0] ?? {};
      if (phase === undefined || progress === undefined) return;
      told[phase].push(progress);
      if (phases.at(-1) !== phase) phases.push(phase);
    });
    await session.add([xlsx('large.xlsx', MANY)]);
    expect(files[0]?.sheets[0]?.records).toBe(60_000);
    expect(files[0]).not.toHaveProperty('progress');
    expect(phases).toEqual(['reading', 'understanding']);
    expect(new Set(Object.values(told).flat()).size).toBeGreaterThan(2);
    for (const shares of Object.values(told)) {
      expect(shares).toEqual(shares.toSorted((a, b) => a - b));
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    }
  }, 60_000);

  it('is stopped by taking it off the desk, and the next one is read', async () => {
    const stopping: Promise<void>[] = [];
    session = startReading((views) => {
      files = views;
      const large = views.find(({ name }) => name === 'large.xlsx');
      if (stopping.length === 0 && large?.progress !== undefined) stopping.push(session.remove(large.id));
    });
    await session.add([xlsx('large.xlsx', MANY), xlsx('customers.xlsx', CUSTOMERS)]);
    expect(stopping).toHaveLength(1);
    await Promise.all(stopping);
    expect(files.map(({ name, state }) => [name, state])).toEqual([['customers.xlsx', 'read']]);
  }, 60_000);

  it('is stopped at once while it is understood; what was read before is read again with what was said about it', async () => {
    const stopping: Promise<void>[] = [];
    let goneAfter = Number.NaN;
    session = startReading((views) => {
      files = views;
      const large = views.find(({ name }) => name === 'large.xlsx');
      if (stopping.length > 0 || large?.phase !== 'understanding') return;
      const at = performance.now();
      stopping.push(session.remove(large.id));
      goneAfter = performance.now() - at;
      expect(files.some(({ name }) => name === 'large.xlsx')).toBe(false);
    });
    await session.add([xlsx('customers.xlsx', CUSTOMERS)]);
    await session.include(1, 0, false);
    await session.add([xlsx('large.xlsx', MANY)]);
    expect(stopping).toHaveLength(1);
    await Promise.all(stopping);
    expect(goneAfter).toBeLessThan(50);
    expect(files.map(({ name, state }) => [name, state])).toEqual([['customers.xlsx', 'read']]);
    expect(files[0]?.sheets[0]?.included).toBe(false);
    expect(await session.rows(1, 0, 1, 2)).toHaveLength(2);
  }, 60_000);

  it('is not taken twice', async () => {
    await readAll(xlsx('customers.xlsx', CUSTOMERS), xlsx('customers.xlsx', CUSTOMERS), xlsx('others.xlsx', CUSTOMERS));
    expect(files.map(({ name, state }) => [name, state])).toEqual([
      ['customers.xlsx', 'read'],
      ['others.xlsx', 'read'],
    ]);
  });
});
