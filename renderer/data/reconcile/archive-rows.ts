import { electronicRow } from '../../../shared/reconcile/archive/electronic-row.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import { numberKey } from '../../../shared/reconcile/rows/row-name.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Customer } from '../../../shared/records/customer.ts';
import type { ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';
import { FolderNumbers } from './folder-numbers.ts';

/** Customers and their folders, as far as they are wanted. */
export interface Archive {
  readonly customers: ReadonlyMap<Id, Customer>;
  readonly folders: ReadonlyMap<Id, readonly ArchiveFolder[]>;
  /** Whose kept folder bears a number, by `numberKey`; of every customer. */
  readonly numbers: ReadonlyMap<string, Id>;
}

/** Reading more than these by id takes longer than reading all. */
const READ_ALL_FROM = 2_000;
const numbers = new FolderNumbers();

/** Inside a transaction: the customers of `ids` and whoever keeps a folder of one of `folderNumbers`. */
export async function archiveFor(ids: readonly Id[], folderNumbers: readonly string[]): Promise<Archive> {
  const owners = await numbers.asOfNow();
  const keepers = folderNumbers.flatMap((number) => owners.get(numberKey(number)) ?? []);
  const wanted = [...new Set([...ids, ...keepers])];
  if (wanted.length > READ_ALL_FROM) return wholeArchive();
  const [customers, folders] = await Promise.all([
    db.customers.bulkGet(wanted),
    db.archiveFolders.where('customerId').anyOf(wanted).toArray(),
  ]);
  return archiveOf(
    customers.filter((customer) => customer !== undefined),
    folders,
    owners,
  );
}

export async function wholeArchive(): Promise<Archive> {
  const [customers, folders] = await Promise.all([db.customers.toArray(), db.archiveFolders.toArray()]);
  const kept = folders.filter(({ destroyedOn }) => destroyedOn === null);
  return archiveOf(customers, folders, new Map(kept.map(({ number, customerId }) => [numberKey(number), customerId])));
}

function archiveOf(customers: readonly Customer[], folders: readonly ArchiveFolder[], owners: Archive['numbers']): Archive {
  const byCustomer = new Map<Id, ArchiveFolder[]>();
  for (const folder of folders) {
    const known = byCustomer.get(folder.customerId);
    if (known === undefined) byCustomer.set(folder.customerId, [folder]);
    else known.push(folder);
  }
  return { customers: new Map(customers.map((customer) => [customer.id, customer])), folders: byCustomer, numbers: owners };
}

/** §6.2.2 the electronic side. */
export function archiveRows({ customers, folders }: Archive, ledger: ReconciledLedger): readonly ReconcileRow[] {
  return [...customers.values()].map((customer) => electronicRow(customer, folders.get(customer.id) ?? [], ledger));
}
