import { electronicRow } from '../../../shared/reconcile/archive/electronic-row.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import { numberKey } from '../../../shared/reconcile/rows/row-name.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Customer } from '../../../shared/records/customer.ts';
import type { ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';

/** Customers as far as they are wanted, and all folders. */
export interface Archive {
  readonly customers: ReadonlyMap<Id, Customer>;
  readonly folders: ReadonlyMap<Id, readonly ArchiveFolder[]>;
  /** Whose kept folder bears a number, by `numberKey`; of every customer. */
  readonly numbers: ReadonlyMap<string, Id>;
}

/** Reading more than these by id takes longer than reading all. */
const READ_ALL_FROM = 2_000;

export async function archiveOf(ids: ReadonlySet<Id> | 'all'): Promise<Archive> {
  const all = ids === 'all' || ids.size > READ_ALL_FROM;
  const customers = all ? await db.customers.toArray() : await db.customers.bulkGet([...ids]);
  const folders = await db.archiveFolders.toArray();
  const byCustomer = new Map<Id, ArchiveFolder[]>();
  for (const folder of folders) {
    const known = byCustomer.get(folder.customerId);
    if (known === undefined) byCustomer.set(folder.customerId, [folder]);
    else known.push(folder);
  }
  const found = customers.filter((customer) => customer !== undefined);
  const kept = folders.filter(({ destroyedOn }) => destroyedOn === null);
  return {
    customers: new Map(found.map((customer) => [customer.id, customer])),
    folders: byCustomer,
    numbers: new Map(kept.map(({ number, customerId }) => [numberKey(number), customerId])),
  };
}

/** §6.2.2 the electronic side. */
export function archiveRows({ customers, folders }: Archive, ledger: ReconciledLedger): readonly ReconcileRow[] {
  return [...customers.values()].map((customer) => electronicRow(customer, folders.get(customer.id) ?? [], ledger));
}
