import { beforeAll, describe, expect, it } from 'vitest';
import { customerRows, orderCustomers, type CustomerQuery } from '../../renderer/data/customer-table.ts';
import { updateCustomer } from '../../renderer/data/customers.ts';
import { db } from '../../renderer/data/db.ts';
import { undoBatch } from '../../renderer/data/history.ts';
import { saveImport } from '../../renderer/data/imports.ts';
import { salesLinesOf } from '../../renderer/data/purchases.ts';
import { searchCustomers } from '../../renderer/data/search.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from './support/ledger-plan.ts';

const CUSTOMERS = 100_000;
const LINES = 30_000;
const CITIES = ['上海', '北京', '天津', '重慶', '廣州', '深圳', '佛山', '東莞', '寶山', '武漢'];
const QUERY: CustomerQuery = { text: '', filters: {}, sort: { column: 'purchasedKg', descending: true }, asOf: '2026-11-23' };
const idOf = (index: number): string => `01900000-0000-7000-8000-${String(index).padStart(12, '0')}`;

describe('100,000 customers', () => {
  let batch = '';

  beforeAll(async () => {
    await freshDatabase();
    const create = Array.from({ length: CUSTOMERS }, (_, index) => ({
      id: idOf(index),
      name: `${CITIES[index % 10]}第${index}鋼鐵公司`,
      phone: `1380${String(index).padStart(7, '0')}`,
    }));
    const lines = Array.from({ length: LINES }, (_, index) =>
      salesLine({ customerId: idOf(index % 300), docNo: `XS-${index}`, weightKg: index % 300 }),
    );
    batch = (await saveImport(ledgerPlan({ create, lines }), quiet, neverAborted)).batch;
  }, 300_000);

  it('come in order, in windows, from the worker', async () => {
    const order = await orderCustomers(QUERY);
    expect(order).toMatchObject({ matched: CUSTOMERS, total: CUSTOMERS, sums: { weightKg: (299 * 300 * 100) / 2 } });
    expect((await customerRows(order.token, 0, 50)).map(({ purchasedKg }) => purchasedKg)).toEqual(
      Array.from({ length: 50 }, (_, index) => (299 - index) * 100),
    );
    expect(await customerRows(order.token, 99_990, 100_050)).toHaveLength(10);
    expect((await orderCustomers({ ...QUERY, text: '重庆' })).matched).toBe(CUSTOMERS / 10);
  });

  it('are found while their pinyin is still being worked out, and by pinyin after', async () => {
    expect((await searchCustomers('99999', 5)).map(({ id }) => id)).toContain(idOf(99_999));
    await expect
      .poll(async () => (await searchCustomers('wuhandi99999', 5)).map(({ id }) => id), { timeout: 120_000 })
      .toEqual([idOf(99_999)]);
    expect(await searchCustomers('s', 7)).toHaveLength(7);
  });

  it('stay one edit fresh', async () => {
    await updateCustomer(idOf(5), { name: '絕無僅有實業' });
    expect((await searchCustomers('绝无仅有', 5)).map(({ id }) => id)).toEqual([idOf(5)]);
    expect((await salesLinesOf(idOf(5), 'all', { offset: 90, limit: 20 })).lines).toHaveLength(10);
  });

  it('go away with one undo, the edited one excepted', async () => {
    const { value } = await undoBatch(batch);
    expect(value.kept.map(({ label }) => label)).toEqual(['絕無僅有實業']);
    expect(await db.customers.count()).toBe(1);
    expect(await orderCustomers(QUERY)).toMatchObject({ total: 1, sums: { weightKg: 0 } });
  }, 300_000);
});
