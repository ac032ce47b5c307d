import type { Customer, CustomerDraft, CustomerPatch } from '../../shared/records/customer.ts';
import type { Id } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';

export async function customerById(id: Id): Promise<Customer | undefined> {
  void id;
  throw new Error('not built yet');
}

export async function createCustomer(draft: CustomerDraft): Promise<Committed<Customer>> {
  void draft;
  throw new Error('not built yet');
}

export async function updateCustomer(id: Id, patch: CustomerPatch): Promise<Committed<void>> {
  void [id, patch];
  throw new Error('not built yet');
}

/** The same patch for each; the value counts the customers that changed. */
export async function updateCustomers(ids: readonly Id[], patch: CustomerPatch): Promise<Committed<number>> {
  void [ids, patch];
  throw new Error('not built yet');
}

export async function deleteCustomers(ids: readonly Id[]): Promise<Committed<number>> {
  void ids;
  throw new Error('not built yet');
}
