import Dexie from 'dexie';
import { saveImport } from '../../../renderer/data/imports.ts';
import type { SalesColumns } from '../../../renderer/data/columns/sales-columns.ts';
import { freshDatabase, timed } from './fresh-database.ts';
import { madeCustomers, madeSales, NO_COUNTS } from './made-sales.ts';
import type { Timings } from './page.ts';

/** Lines of the row-per-line peer; its time is scaled to `size`, since a million rows would take minutes. */
const PEER_LINES = 50_000;

/** Stores `size` sales lines: ours, against a bare put of the same columns (floor) and a Dexie row per line with one index. */
export async function storeFacts(size: number): Promise<Timings> {
  await freshDatabase();
  const customers = madeCustomers(1000);
  const sales = madeSales(customers, size);
  const floor = await timed(() => putColumns(sales));
  const ours = await timed(() =>
    saveImport(
      { files: [], createCustomers: customers, updateCustomers: [], sales, entries: [], counts: NO_COUNTS },
      () => undefined,
      new AbortController().signal,
    ),
  );
  const perRow = (await timed(() => putRows(sales))) * (size / PEER_LINES);
  return {
    'floor: one put of the bare columns': floor,
    'ours: saveImport (ids, journal, blocks)': ours,
    'a Dexie row per line, one index (scaled)': perRow,
  };
}

async function putColumns(sales: SalesColumns): Promise<void> {
  const bare = new Dexie('bench-columns', { chromeTransactionDurability: 'strict' });
  bare.version(1).stores({ columns: 'id' });
  await bare.table('columns').put({ id: 1, sales });
  await bare.delete();
}

async function putRows(sales: SalesColumns): Promise<void> {
  const rows = new Dexie('bench-rows', { chromeTransactionDurability: 'strict' });
  rows.version(1).stores({ lines: 'id, customerId' });
  const { texts, figures } = sales;
  const lines = Array.from({ length: PEER_LINES }, (_, i) => ({
    id: i,
    customerId: texts.customerId.words[texts.customerId.codes[i] ?? 0],
    day: sales.day[i],
    docNo: texts.docNo.words[texts.docNo.codes[i] ?? 0],
    product: texts.product.words[texts.product.codes[i] ?? 0],
    spec: texts.spec.words[texts.spec.codes[i] ?? 0],
    weightKg: figures.weightKg[i],
    amountFen: figures.amountFen[i],
    unitPriceFen: figures.unitPriceFen[i],
  }));
  await rows.table('lines').bulkAdd(lines);
  await rows.delete();
}
