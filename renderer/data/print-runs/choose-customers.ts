import type { CustomerFilters } from '../customer-query.ts';
import { customerIds, orderCustomers } from '../customer-table.ts';
import { today } from '../clock.ts';
import { db } from '../db.ts';
import { savedViews } from '../saved-views.ts';
import { searchCustomers } from '../search.ts';
import { foundFolder } from '../archive/folders.ts';
import { accessNow } from '../access/access-now.ts';
import type { ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { Id } from '../../../shared/values/id.ts';

/** So many are looked at to see whether a name is one customer's alone. */
const SAME_NAMES = 5;

/** Who is to be printed: named one by one, by a saved view of the customers, or by region and grade. */
export type RunChoice =
  | { readonly by: 'ids'; readonly ids: readonly Id[] }
  | { readonly by: 'view'; readonly viewId: Id }
  | { readonly by: 'filters'; readonly filters: Pick<CustomerFilters, 'region' | 'grade'> }
  | { readonly by: 'list'; readonly text: string };

export interface ChosenCustomers {
  readonly ids: readonly Id[];
  /** Lines of a typed list that name nobody, or more than one. */
  readonly unknown: readonly string[];
}

/** In the order of their numbers; nobody twice. */
export async function chosenCustomers(choice: RunChoice): Promise<ChosenCustomers> {
  if (choice.by === 'ids') return { ids: [...new Set(choice.ids)], unknown: [] };
  if (choice.by === 'list') return fromList(choice.text);
  if (choice.by === 'filters') return { ids: await filtered('', choice.filters), unknown: [] };
  const view = (await savedViews()).find(({ id }) => id === choice.viewId);
  return { ids: view === undefined ? [] : await filtered(view.text, view.filters), unknown: [] };
}

/** §6.3: those of whom everything that is asked for is open on paper to whoever sits here; the others are left out. */
export async function openOnPaper(
  ids: readonly Id[],
  sections: readonly ArchiveSection[],
): Promise<{ readonly open: readonly Id[]; readonly closed: readonly Id[]; readonly reader: string }> {
  const open: Id[] = [];
  const closed: Id[] = [];
  let reader = '';
  for (const id of ids) {
    const access = await accessNow(id, 'paper');
    if (!access.controlled) return { open: ids, closed: [], reader: '' };
    reader = access.reader;
    (sections.every((section) => access.sections.includes(section)) ? open : closed).push(id);
  }
  return { open, closed, reader };
}

async function filtered(text: string, filters: CustomerFilters): Promise<readonly Id[]> {
  const order = await orderCustomers({ text, filters, sort: { column: 'code', descending: false }, asOf: today() });
  return customerIds(order.token, 0, order.matched);
}

/** A line a customer: its number, its archive's number, or its name in full. */
async function fromList(text: string): Promise<ChosenCustomers> {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const ids: Id[] = [];
  const unknown: string[] = [];
  for (const line of new Set(lines)) {
    const called = await calledExactly(line);
    const id = called.length === 0 ? (await foundFolder(line, today()))?.folder.customerId : called.length === 1 ? called[0] : undefined;
    if (id === undefined) unknown.push(line);
    else ids.push(id);
  }
  return { ids: [...new Set(ids)], unknown };
}

async function calledExactly(line: string): Promise<readonly Id[]> {
  const hits = await searchCustomers(line, SAME_NAMES);
  const rows = await db.customers.bulkGet(hits.map(({ id }) => id));
  const key = keyOf(line);
  return rows.flatMap((row) => (row !== undefined && (keyOf(row.code) === key || keyOf(row.name) === key) ? [row.id] : []));
}

function keyOf(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
