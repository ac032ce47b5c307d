import { beforeEach, describe, expect, it } from 'vitest';
import { compactTail } from '../../renderer/data/compact-tail.ts';
import { orderCustomers } from '../../renderer/data/customer-table.ts';
import { stopColumns } from '../../renderer/data/columns-client.ts';
import { createCustomer } from '../../renderer/data/customers.ts';
import { db } from '../../renderer/data/db.ts';
import { undoBatch } from '../../renderer/data/history.ts';
import { saveImport } from '../../renderer/data/imports.ts';
import { addSalesLine, purchasesByMonth, reverseSalesLine, salesLinesOf } from '../../renderer/data/purchases.ts';
import { freshDatabase } from './support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet, salesLine } from './support/ledger-plan.ts';

const ASOF = '2026-11-23';
const ALL = { offset: 0, limit: 1_000 };

beforeEach(freshDatabase);

async function answers(customerId: string): Promise<unknown> {
  const order = await orderCustomers({ text: '', filters: {}, sort: { column: 'name', descending: false }, asOf: ASOF });
  return { months: await purchasesByMonth(customerId, ASOF, 14), lines: await salesLinesOf(customerId, 'all', ALL), sums: order.sums };
}

describe('purchases', () => {
  it('add up by month, months without any included, the running month last', async () => {
    const lines = [
      salesLine({ customerId: 'x' }),
      salesLine({ customerId: 'x', docNo: '2', date: '2026-03-31', weightKg: null }),
      salesLine({ customerId: 'x', date: '2026-11-01' }),
      salesLine({ customerId: 'y' }),
    ];
    await saveImport(ledgerPlan({ lines }), quiet, neverAborted);
    const months = await purchasesByMonth('x', ASOF, 12);
    expect(months).toHaveLength(13);
    expect(months[0]?.month).toBe('2025-11');
    expect(months[4]).toEqual({ month: '2026-03', weightKg: 30_000, amountFen: 22_800_000, lines: 2 });
    expect(months[12]).toEqual({ month: '2026-11', weightKg: 30_000, amountFen: 11_400_000, lines: 1 });
    expect(await purchasesByMonth('nobody', ASOF, 1)).toEqual([
      { month: '2026-10', weightKg: 0, amountFen: 0, lines: 0 },
      { month: '2026-11', weightKg: 0, amountFen: 0, lines: 0 },
    ]);
  });

  it('come newest first, by page, in a range of days, with the totals of the whole range', async () => {
    const lines = ['2026-01-01', '2026-01-02', '2026-01-03', '2026-01-04'].map((date) => salesLine({ customerId: 'x', date }));
    await saveImport(ledgerPlan({ lines }), quiet, neverAborted);
    const page = await salesLinesOf('x', { from: '2026-01-02', to: '2026-01-04' }, { offset: 1, limit: 1 });
    expect(page).toMatchObject({ count: 3, totals: { weightKg: 90_000, amountFen: 34_200_000 }, lines: [{ date: '2026-01-03' }] });
  });

  it('typed twice are two lines', async () => {
    const first = await addSalesLine(salesLine({ customerId: 'x' }));
    const second = await addSalesLine(salesLine({ customerId: 'x' }));
    expect(second.value.id).not.toBe(first.value.id);
    expect((await salesLinesOf('x', 'all', ALL)).count).toBe(2);
  });

  it('may be typed again after an undo', async () => {
    const first = await addSalesLine(salesLine({ customerId: 'x' }));
    const undo = await undoBatch(first.batch);
    const again = await addSalesLine(salesLine({ customerId: 'x' }));
    expect(again.value.id).toBe(first.value.id);
    expect((await salesLinesOf('x', 'all', ALL)).count).toBe(1);
    await expect(undoBatch(undo.batch)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('that are reversed stay to be seen and count no more, until the reversal is undone', async () => {
    const { value: line } = await addSalesLine(salesLine({ customerId: 'x' }));
    const reversal = await reverseSalesLine(line.id, '開錯單');
    expect(reversal.value).toMatchObject({ reverses: line.id, weightKg: -30_000, amountFen: -11_400_000, notes: '開錯單' });
    expect(await salesLinesOf('x', 'all', ALL)).toMatchObject({ count: 2, totals: { weightKg: 0, amountFen: 0 } });
    await expect(reverseSalesLine(line.id, 'again')).rejects.toMatchObject({ code: 'conflict' });
    await undoBatch(reversal.batch);
    expect(await salesLinesOf('x', 'all', ALL)).toMatchObject({ count: 1, totals: { weightKg: 30_000 } });
  });

  it('whose line was undone leave no negative sum behind', async () => {
    const { batch } = await saveImport(ledgerPlan({ lines: [salesLine({ customerId: 'x' })] }), quiet, neverAborted);
    const [line] = (await salesLinesOf('x', 'all', ALL)).lines;
    await reverseSalesLine(line?.id as string, '退貨');
    await undoBatch(batch);
    expect(await salesLinesOf('x', 'all', ALL)).toMatchObject({ count: 1, totals: { weightKg: 0, amountFen: 0 } });
  });
});

describe('single entries and blocks', () => {
  it('give the same answers before and after compaction, also to a worker that starts afterwards', async () => {
    const { value: customer } = await createCustomer({ name: '甲' });
    const days = Array.from({ length: 20 }, (_, index) => `2026-0${1 + (index % 9)}-1${index % 10}`);
    const batches = [];
    for (const date of days) batches.push((await addSalesLine(salesLine({ customerId: customer.id, date, notes: date }))).batch);
    const [line] = (await salesLinesOf(customer.id, 'all', ALL)).lines;
    await reverseSalesLine(line?.id as string, '開錯單');
    await undoBatch(batches[3] as string);
    const before = await answers(customer.id);
    const journal = await db.journal.count();

    await compactTail(1);
    expect(await db.factTail.count()).toBe(0);
    expect(await db.factBlocks.count()).toBe(1);
    expect(await db.journal.count()).toBe(journal);
    expect(await answers(customer.id)).toEqual(before);
    stopColumns();
    expect(await answers(customer.id)).toEqual(before);
  });

  it('can be undone and counted as stored after compaction just as before', async () => {
    const first = await addSalesLine(salesLine({ customerId: 'x', docNo: '1' }));
    await addSalesLine(salesLine({ customerId: 'x', docNo: '2' }));
    await compactTail(0);
    await undoBatch(first.batch);
    expect((await salesLinesOf('x', 'all', ALL)).lines.map(({ docNo }) => docNo)).toEqual(['2']);
    const lines = [salesLine({ customerId: 'x', docNo: '1' }), salesLine({ customerId: 'x', docNo: '2' })];
    const { value } = await saveImport(ledgerPlan({ lines }), quiet, neverAborted);
    expect(value.counts).toMatchObject({ salesAdded: 1, salesAlreadyThere: 1 });
  });

  it('below the limit stay where they are', async () => {
    await addSalesLine(salesLine({ customerId: 'x' }));
    await compactTail(1);
    expect(await db.factTail.count()).toBe(1);
  });
});
