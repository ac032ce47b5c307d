import type { LedgerEntry } from '../../shared/records/ledger-entry.ts';
import type { Id } from '../../shared/values/id.ts';
import { askColumns } from './columns-client.ts';

/** Rows of receivables, payments, contracts, complaints and archive ledgers that name the customer, in the order of their imports. */
export async function ledgerEntriesOf(customerId: Id): Promise<readonly LedgerEntry[]> {
  return askColumns('entriesOf', customerId);
}

export async function ledgerEntryCountOf(customerId: Id): Promise<number> {
  return askColumns('entryCountOf', customerId);
}
