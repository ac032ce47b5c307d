import { customerRows, orderCustomers } from '../../../renderer/data/customer-table.ts';
import { saveImport } from '../../../renderer/data/imports.ts';
import { searchCustomers } from '../../../renderer/data/search.ts';
import { freshDatabase, timed } from './fresh-database.ts';
import { madeCustomers, madeSales, NO_COUNTS } from './made-sales.ts';
import type { Timings } from './page.ts';

const TYPED = ['永', '永盛', 'ys', 'wxhs', 'chongqing', '無錫', '8999', 'KH0500', '钢结构', 'hengli', '正大5', '东海'];

/** `size` customers and ten times as many lines: what a keystroke and a first page wait for, against a scan of the bare names. */
export async function searchAndPage(size: number): Promise<Timings> {
  await freshDatabase();
  const customers = madeCustomers(size);
  await saveImport(
    { files: [], createCustomers: customers, updateCustomers: [], sales: madeSales(customers, size * 10), entries: [], counts: NO_COUNTS },
    () => undefined,
    new AbortController().signal,
  );
  await searchCustomers('永盛', 20);
  await until(async () => (await searchCustomers('ysjz', 20)).length + (await searchCustomers('hengli', 20)).length > 0);
  const names = customers.map(({ name }) => name);
  const floor = await slowest(TYPED, async (text) => names.filter((name) => name.includes(text)).length);
  const search = await slowest(TYPED, async (text) => searchCustomers(text, 20));
  const query = { filters: {}, sort: { column: 'purchasedFen', descending: true }, asOf: '2026-11-01' } as const;
  await orderCustomers({ ...query, text: '' });
  const page = await slowest(TYPED, async (text) => {
    const { token } = await orderCustomers({ ...query, text });
    await customerRows(token, 0, 40);
  });
  const sorted = await slowest(['name', 'purchasedKg', 'region', 'grade'] as const, async (column) =>
    orderCustomers({ ...query, text: '', sort: { column, descending: false } }),
  );
  return {
    'floor: includes() over the bare names, slowest': floor,
    'ours: search as you type, slowest of 12': search,
    'ours: first page of the table, slowest of 12': page,
    'ours: another order, slowest of 4': sorted,
  };
}

async function slowest<T>(inputs: readonly T[], work: (input: T) => Promise<unknown>): Promise<number> {
  let worst = 0;
  for (const input of inputs) worst = Math.max(worst, await timed(() => work(input)));
  return worst;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((wake) => setTimeout(wake, 200));
}
