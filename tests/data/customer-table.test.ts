import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { customerIds, customerRows, facets, orderCustomers, positionOf, type CustomerQuery } from '../../renderer/data/customer-table.ts';
import { createCustomer, deleteCustomers, updateCustomer } from '../../renderer/data/customers.ts';
import { saveImport } from '../../renderer/data/imports.ts';
import { likelyTwins, searchCustomers } from '../../renderer/data/search.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from './support/ledger-plan.ts';

const ASOF = '2026-11-23';
const ALL: CustomerQuery = { text: '', filters: {}, sort: { column: 'name', descending: false }, asOf: ASOF };

async function namesOf(query: Partial<CustomerQuery>): Promise<readonly string[]> {
  const { token, matched } = await orderCustomers({ ...ALL, ...query });
  return (await customerRows(token, 0, matched)).map(({ name }) => name);
}

async function found(text: string): Promise<readonly string[]> {
  return (await searchCustomers(text, 10)).map(({ name, matched }) => `${name}/${matched}`);
}

describe('the customers table', () => {
  beforeAll(async () => {
    await freshDatabase();
    const lines = [
      salesLine({ customerId: 'a', date: '2026-03-05', weightKg: 12_000_000, amountFen: 4_000_000_000 }),
      salesLine({ customerId: 'b', date: '2026-04-05', weightKg: 2_000_000, amountFen: 700_000_000 }),
      salesLine({ customerId: 'b', date: '2025-10-31', weightKg: 9, amountFen: 9, docNo: 'before the window' }),
      salesLine({ customerId: 'b', date: '2026-11-01', weightKg: 9, amountFen: 9, docNo: 'after the window' }),
    ];
    await saveImport(
      ledgerPlan({
        create: [
          {
            id: 'a',
            name: '重慶建工集團有限公司',
            salesRep: '李',
            region: '重慶',
            industry: 'construction',
            stage: 'active',
            contacts: [
              { id: 'c', name: '歐陽娜', position: '', phone: '138 1234 5678', email: '', salutation: '', birthday: null, notes: '' },
            ],
          },
          {
            id: 'b',
            name: '佛山五金制品有限公司',
            salesRep: '張',
            region: '廣東',
            industry: 'metalProducts',
            stage: 'active',
            phone: '0757-8230 6602',
          },
          { id: 'c', name: 'Baosteel Trading', salesRep: '張', region: '上海', stage: 'prospect', code: 'K-007' },
        ],
        lines,
      }),
      quiet,
      neverAborted,
    );
  });

  it('orders by name as pinyin does, Latin first, both ways', async () => {
    expect(await namesOf({})).toEqual(['Baosteel Trading', '佛山五金制品有限公司', '重慶建工集團有限公司']);
    expect(await namesOf({ sort: { column: 'name', descending: true } })).toEqual([
      '重慶建工集團有限公司',
      '佛山五金制品有限公司',
      'Baosteel Trading',
    ]);
  });

  it('§2.2 shows scale, share and sums of the 12 closed months', async () => {
    const order = await orderCustomers({ ...ALL, sort: { column: 'purchasedFen', descending: true } });
    expect(order).toMatchObject({ matched: 3, total: 3, sums: { weightKg: 14_000_000, amountFen: 4_700_000_000 } });
    const [first, second, third] = await customerRows(order.token, 0, 3);
    expect(first).toMatchObject({
      id: 'a',
      scale: 'large',
      purchasedKg: 12_000_000,
      share: 40 / 47,
      lastPurchase: '2026-03-05',
      gradeState: 'computed',
      contact: '歐陽娜',
    });
    expect(second).toMatchObject({ id: 'b', scale: 'medium', purchasedFen: 700_000_000, lastPurchase: '2026-11-01' });
    expect(third).toMatchObject({ id: 'c', scale: 'small', purchasedKg: 0, lastPurchase: null });
  });

  it('puts customers without a value last in both directions', async () => {
    const sorted = (descending: boolean) => namesOf({ sort: { column: 'lastPurchase', descending } });
    expect((await sorted(false)).at(-1)).toBe('Baosteel Trading');
    expect((await sorted(true)).at(-1)).toBe('Baosteel Trading');
    expect((await namesOf({ sort: { column: 'phone', descending: true } }))[0]).toBe('佛山五金制品有限公司');
  });

  it('filters by any of the values, and by several columns together', async () => {
    expect(await namesOf({ filters: { salesRep: ['張'] } })).toEqual(['Baosteel Trading', '佛山五金制品有限公司']);
    expect(await namesOf({ filters: { salesRep: ['張'], industry: ['none'] } })).toEqual(['Baosteel Trading']);
    expect(await namesOf({ filters: { scale: ['large', 'medium'], stage: [] } })).toHaveLength(2);
    expect(await namesOf({ filters: { region: ['北京'] } })).toEqual([]);
    expect(await namesOf({ text: '有限', filters: { industry: ['construction'] } })).toEqual(['重慶建工集團有限公司']);
  });

  it('gives ids and positions of an order, and nothing for an order it no longer knows', async () => {
    const { token } = await orderCustomers(ALL);
    expect(await customerIds(token, 1, 3)).toEqual(['b', 'a']);
    expect(await positionOf(token, 'a')).toBe(2);
    expect(await positionOf(token, 'nobody')).toBe(-1);
    expect(await customerRows(999_999, 0, 10)).toEqual([]);
  });

  it('counts the facets', async () => {
    expect(await facets()).toEqual({
      salesReps: [
        { value: '張', count: 2 },
        { value: '李', count: 1 },
      ],
      regions: expect.arrayContaining([{ value: '廣東', count: 1 }]),
    });
  });

  it('finds by name in either script and width, pinyin, initials, phone tail, contact and code', async () => {
    expect(await found('重庆')).toEqual(['重慶建工集團有限公司/name']);
    expect(await found('重慶建工')).toEqual(['重慶建工集團有限公司/name']);
    expect(await found('ＢＡＯｓｔｅｅｌ')).toEqual(['Baosteel Trading/name']);
    await expect.poll(() => found('chongqing')).toEqual(['重慶建工集團有限公司/pinyin']);
    expect(await found('fswj')).toEqual(['佛山五金制品有限公司/initials']);
    expect(await found('5678')).toEqual(['重慶建工集團有限公司/phone']);
    expect(await found('82306602')).toEqual(['佛山五金制品有限公司/phone']);
    expect(await found('欧阳')).toEqual(['重慶建工集團有限公司/contact']);
    expect(await found('k-007')).toEqual(['Baosteel Trading/code']);
    expect(await found('  ')).toEqual([]);
    expect(await found('絕無此人')).toEqual([]);
  });

  it('finds by several words in any order, each in any field, and only where all of them are', async () => {
    const chongqing = '重慶建工集團有限公司';
    expect(await found('集团　重庆')).toEqual([`${chongqing}/name`]);
    expect(await found('建工 5678')).toEqual([`${chongqing}/phone`]);
    expect(await found('欧阳 有限 重庆')).toEqual([`${chongqing}/contact`]);
    expect(await found('trading baosteel')).toEqual(['Baosteel Trading/name']);
    await expect.poll(() => found('jg 集团')).toEqual([`${chongqing}/initials`]);
    expect(await found('重慶 五金')).toEqual([]);
    expect(await found('有限 絕無此人')).toEqual([]);
    expect(await namesOf({ text: '公司 佛山' })).toEqual(['佛山五金制品有限公司']);
  });
});

describe('what is written', () => {
  beforeEach(freshDatabase);

  it('is in the next answer: created, edited, deleted', async () => {
    const before = (await orderCustomers(ALL)).total;
    const { value } = await createCustomer({ name: '新客戶鋼鐵' });
    expect(await found('新客户')).toEqual(['新客戶鋼鐵/name']);
    await updateCustomer(value.id, { name: '老客戶鋼鐵' });
    expect(await found('新客户')).toEqual([]);
    expect(await found('老客户')).toEqual(['老客戶鋼鐵/name']);
    await expect.poll(() => found('lkh')).toEqual(['老客戶鋼鐵/initials']);
    await deleteCustomers([value.id]);
    expect(await found('老客户')).toEqual([]);
    expect((await orderCustomers(ALL)).total).toBe(before);
  });

  it('§3.4.1 is compared with what is there: credit code, name in another script or legal form, phone', async () => {
    await createCustomer({ name: '佛山市順德區聯塑鋼材貿易有限公司', creditCode: '91440606MA4UQ1234X', phone: '0757-22221111' });
    await createCustomer({ name: '完全不同實業', phone: '13800001111' });
    const twins = async (draft: { name?: string; creditCode?: string; phone?: string }) =>
      (await likelyTwins({ name: '', creditCode: '', phone: '', ...draft })).map(({ name, matched }) => `${name}/${matched}`);
    await expect.poll(() => twins({ name: '佛山市顺德区联塑钢材贸易公司' })).toEqual(['佛山市順德區聯塑鋼材貿易有限公司/name']);
    expect(await twins({ name: '佛山順德區聯塑鋼材貿易有限公司' })).toEqual(['佛山市順德區聯塑鋼材貿易有限公司/name']);
    expect(await twins({ creditCode: '91440606ma4uq1234x' })).toEqual(['佛山市順德區聯塑鋼材貿易有限公司/creditCode']);
    expect(await twins({ phone: '138 0000 1111' })).toEqual(['完全不同實業/phone']);
    expect(await twins({ name: '上海寶冶' })).toEqual([]);
  });
});
