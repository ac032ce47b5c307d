import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import { accountOf } from '../../../renderer/data/credit/accounts.ts';
import {
  ageingDocuments,
  ageingReport,
  ageingRows,
  ageingTrend,
  type AgeingCell,
  type AgeingQuery,
  type AgeingRow,
} from '../../../renderer/data/credit/ageing.ts';
import { allocateByHand, reverseMoneyFact } from '../../../renderer/data/credit/money-facts.ts';
import { stopColumns } from '../../../renderer/data/columns-client.ts';
import { compactMoneyTail } from '../../../renderer/data/compact-tail.ts';
import { customerRows, orderCustomers } from '../../../renderer/data/customer-table.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { saveParameterVersion } from '../../../renderer/data/parameters.ts';
import { useQuery } from '../../../renderer/data/use-query.ts';
import { invoice, moneyDraft, payment, recorded } from '../support/credit-facts.ts';
import { freshDatabase } from '../support/fresh-database.ts';
import { ledgerPlan, neverAborted, quiet } from '../support/ledger-plan.ts';

const ASOF = '2026-06-30';
const QUERY: AgeingQuery = { asOf: ASOF, base: 'dueOn', group: 'customer' };
const CELLS: readonly AgeingCell[] = [0, 1, 2, 3, 4, 5, 'open', 'overdue', 'advance'];
const ALL = { offset: 0, limit: 1_000 };

/** Due 30, 31, 60, 61, 90, 91, 180, 181 days ago, today and tomorrow: every band at both its ends. */
const EDGES: readonly MoneyFactDraft[] = [
  ['2026-07-01', 1],
  ['2026-06-30', 2],
  ['2026-06-29', 4],
  ['2026-05-31', 8],
  ['2026-05-30', 16],
  ['2026-05-01', 32],
  ['2026-04-30', 64],
  ['2026-04-01', 128],
  ['2026-03-31', 256],
  ['2026-01-01', 512],
  ['2025-12-31', 1024],
].map(([dueOn, amountFen], index) => invoice(`FP${index}`, '2025-12-01', dueOn as string, amountFen as number));

async function rows(query: AgeingQuery): Promise<readonly AgeingRow[]> {
  const { token, count } = await ageingReport(query);
  return ageingRows(token, 0, count);
}

async function company(): Promise<void> {
  const create = [
    { id: 'k1', name: '甲鋼構', salesRep: '李', region: '華東' },
    { id: 'k2', name: '乙機械', salesRep: '李', region: '華南' },
    { id: 'k3', name: '丙五金', salesRep: '趙', region: '華東' },
  ];
  await saveImport(ledgerPlan({ create }), quiet, neverAborted);
}

beforeEach(async () => {
  await freshDatabase();
  await company();
});

describe('§5.3.2 the ageing report', () => {
  it('has every document in its band, at both ends of each', async () => {
    await recorded(...EDGES);
    const [row] = await rows(QUERY);
    expect(row).toMatchObject({ key: 'k1', label: '甲鋼構', customerId: 'k1', salesRep: '李', customers: 1, suspended: false });
    expect(row?.figures).toEqual({
      bandsFen: [3, 12, 48, 192, 768, 1024],
      openFen: 2047,
      advanceFen: 0,
      overdueFen: 2044,
      oldestDays: 181,
    });
  });

  it('is the sum of the documents that each cell opens', async () => {
    await recorded(
      ...EDGES,
      payment('2026-06-01', 1100),
      invoice('FP20', '2026-06-01', '2026-06-20', 77, 'k2'),
      payment('2026-06-02', 500, 'k3'),
    );
    for (const base of ['dueOn', 'date'] as const) {
      const query = { ...QUERY, base };
      const { totals } = await ageingReport(query);
      for (const cell of CELLS) {
        const expected =
          typeof cell === 'number'
            ? totals.bandsFen[cell]
            : { open: totals.openFen, overdue: totals.overdueFen, advance: totals.advanceFen }[cell];
        const page = await ageingDocuments(query, 'all', cell, ALL);
        expect([cell, page.totalFen, page.count]).toEqual([cell, expected, page.documents.length]);
        expect(page.documents.reduce((sum, { figureFen }) => sum + figureFen, 0)).toBe(expected);
      }
    }
    const one = await ageingDocuments(QUERY, 'k2', 'overdue', ALL);
    expect(one.documents).toMatchObject([{ docNo: 'FP20', customerName: '乙機械', days: 10, figureFen: 77 }]);
    expect((await ageingDocuments(QUERY, 'all', 'open', { offset: 1, limit: 2 })).documents).toHaveLength(2);
  });

  it('by rep, region, grade and filter comes to the same total, advances apart', async () => {
    await recorded(...EDGES, invoice('FP20', '2026-06-01', '2026-06-20', 77, 'k2'), payment('2026-06-02', 500, 'k3'));
    const whole = (await ageingReport(QUERY)).totals;
    expect(whole).toMatchObject({ openFen: 2124, advanceFen: 500 });
    for (const group of ['salesRep', 'region', 'grade'] as const) expect((await ageingReport({ ...QUERY, group })).totals).toEqual(whole);
    const byRep = await rows({ ...QUERY, group: 'salesRep', order: { by: 'name', descending: false } });
    expect(byRep.map(({ key, customers, figures }) => [key, customers, figures.openFen, figures.advanceFen])).toEqual([
      ['李', 2, 2124, 0],
      ['趙', 1, 0, 500],
    ]);
    expect((await rows({ ...QUERY, filter: { overdueOnly: true, region: ['華南'] } })).map(({ key }) => key)).toEqual(['k2']);
    expect((await rows({ ...QUERY, filter: { text: '五金' } })).map(({ key }) => key)).toEqual(['k3']);
    for (const descending of [false, true]) {
      const named = (await rows({ ...QUERY, order: { by: 'name', descending } })).map(({ label }) => label);
      const expected = ['丙五金', '甲鋼構', '乙機械'];
      expect(named).toEqual(descending ? expected.toReversed() : expected);
    }
    expect((await rows({ ...QUERY, order: { by: 1, descending: true } })).map(({ key }) => key)[0]).toBe('k2');
  });

  it('as of an earlier day knows nothing of later facts, and the bands are those in force that day', async () => {
    await recorded(...EDGES, payment('2026-06-01', 1100));
    expect((await ageingReport({ ...QUERY, asOf: '2026-05-31' })).totals.openFen).toBe(2047);
    await saveParameterVersion({ effectiveFrom: '2026-06-30', values: { ageingBand1Days: 10 }, reason: '' });
    expect((await ageingReport(QUERY)).totals.bandsFen[1]).toBe(4);
    expect((await ageingReport({ ...QUERY, asOf: '2026-06-29' })).totals.bandsFen[1]).toBe(8 + 16);
  });

  it('the trend runs over the ends of the months to the day itself', async () => {
    await recorded(...EDGES, payment('2026-05-15', 47));
    const trend = await ageingTrend(ASOF, 3);
    expect(trend.map(({ asOf, figures }) => [asOf, figures.openFen])).toEqual([
      ['2026-03-31', 2047],
      ['2026-04-30', 2047],
      ['2026-05-31', 2000],
      [ASOF, 2000],
    ]);
  });
});

describe('single entries and compacted blocks', () => {
  it('give the same answers, also with allocations by hand and reversals among them', async () => {
    const { value } = await recorded(...EDGES, payment('2026-06-01', 700), payment('2026-06-02', 300));
    await allocateByHand(value[11]?.id as string, value[0]?.id as string, 1);
    await reverseMoneyFact(value[12]?.id as string, '退匯', '2026-06-03');
    const bill = moneyDraft({ kind: 'payment', date: '2026-06-05', dueOn: '2026-12-05', amountFen: 9, method: 'bill' });
    await recorded(moneyDraft({ kind: 'invoice', date: '2026-06-04', amountFen: -30, of: value[5]?.id ?? '', docNo: 'HZ1' }), bill);
    const answers = async (): Promise<unknown> => [
      await rows(QUERY),
      await rows({ ...QUERY, base: 'date' }),
      await rows({ ...QUERY, asOf: '2999-01-01' }),
      await accountOf('k1', ASOF),
    ];
    const before = await answers();
    await compactMoneyTail(0);
    stopColumns();
    expect(await answers()).toEqual(before);
    await recorded(payment('2026-06-06', 100));
    const mixed = await answers();
    await compactMoneyTail(0);
    stopColumns();
    expect(await answers()).toEqual(mixed);
  });
});

function OpenTotal(): string {
  const report = useQuery(() => ageingReport(QUERY), []);
  const table = useQuery(async () => {
    const { token } = await orderCustomers({
      text: '',
      filters: { credit: ['overdue'] },
      sort: { column: 'overdueFen', descending: true },
      asOf: ASOF,
    });
    return customerRows(token, 0, 5);
  }, []);
  return `${report?.totals.openFen ?? '-'} ${table?.map(({ id, openFen, overdueFen }) => `${id}:${openFen}/${overdueFen}`).join(' ') ?? '-'}`;
}

describe('a payment', () => {
  it('posted in a second window shows in the open screens of this one within a second', async () => {
    await recorded(...EDGES);
    const container = document.createElement('div');
    const root = createRoot(container);
    root.render(createElement(OpenTotal));
    await expect.poll(() => container.textContent).toBe('2047 k1:2047/2044');
    const second = new Worker(new URL('../support/second-window.ts', import.meta.url), { type: 'module' });
    const posted = new Promise<number>((resolve) => {
      second.addEventListener('message', () => resolve(performance.now()));
    });
    second.postMessage({ date: '2026-06-01', amountFen: 47 });
    const at = await posted;
    await expect.poll(() => container.textContent, { interval: 5 }).toBe('2000 k1:2000/1997');
    expect(performance.now() - at).toBeLessThan(1_000);
    second.terminate();
    root.unmount();
  });
});
