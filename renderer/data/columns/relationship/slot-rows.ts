import type { JournalEntry } from '../../../../shared/records/journal-entry.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { documentStore, type RowOf } from '../../recorded-tables.ts';
import type { SlotIndex } from '../slot-index.ts';

/** Tables of many rows a customer, of which the worker keeps little. */
type SlotTable = 'visits' | 'contactEntries';

interface SlotStore<Row> {
  clear(): void;
  add(slot: number, row: Row): void;
  setSlot(slot: number, rows: readonly Row[]): void;
}

/** Few enough that other questions are answered in between. */
const ROWS_A_PIECE = 2_000;
/** Reading the rows of this many customers one by one takes longer than reading all. */
const READ_ALL_FROM = 2_000;

/** In the order of their ids, which is that of their making, piece by piece so that never all are in memory. Counts them. */
export async function readAllRows<T extends SlotTable>(table: T, store: SlotStore<RowOf[T]>, slots: SlotIndex): Promise<number> {
  let count = 0;
  store.clear();
  for (let after = ''; ;) {
    const rows = (await documentStore(table).where('id').above(after).limit(ROWS_A_PIECE).toArray()) as unknown as readonly RowOf[T][];
    for (const row of rows) store.add(slots.slotOf(row.customerId), row);
    count += rows.length;
    const last = rows.at(-1);
    if (last === undefined || rows.length < ROWS_A_PIECE) return count;
    after = last.id;
  }
}

/** The customers that entries are about are read anew, each as a whole: what was undone, moved or taken away is then right by itself. Counts the rows that were read. */
export async function readChangedRows<T extends SlotTable>(
  table: T,
  all: readonly JournalEntry[],
  store: SlotStore<RowOf[T]>,
  slots: SlotIndex,
): Promise<number> {
  const entries = all.filter((entry) => entry.table === table);
  if (entries.length === 0) return 0;
  const ids = entries.flatMap(({ rowId, ids: many }) => (rowId === '' ? many : [rowId]));
  const customers = new Set<Id>(entries.flatMap(customersIn));
  if (ids.length < READ_ALL_FROM)
    for (const row of await documentStore(table).bulkGet(ids)) if (row !== undefined) customers.add(row.customerId);
  if (ids.length >= READ_ALL_FROM || customers.size >= READ_ALL_FROM) return readAllRows(table, store, slots);
  const rows = (await documentStore(table)
    .where('customerId')
    .anyOf([...customers])
    .toArray()) as unknown as readonly RowOf[T][];
  const byCustomer = new Map<Id, RowOf[T][]>([...customers].map((id) => [id, []]));
  for (const row of rows) byCustomer.get(row.customerId)?.push(row);
  for (const [id, own] of byCustomer) store.setSlot(slots.slotOf(id), own.sort(byId));
  return rows.length;
}

/** Customers that rows belonged to before they were taken away or moved. */
function customersIn({ before }: JournalEntry): readonly Id[] {
  const rows = (Array.isArray(before) ? before : [before]) as readonly ({ readonly customerId?: Id } | null | undefined)[];
  return rows.flatMap((row) => row?.customerId ?? []);
}

function byId(a: { readonly id: Id }, b: { readonly id: Id }): number {
  return a.id < b.id ? -1 : 1;
}
