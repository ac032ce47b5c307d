import type { Customer, CustomerDraft, CustomerPatch } from '../../shared/records/customer.ts';
import type { Id } from '../../shared/values/id.ts';
import { newId } from './clock.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import { newCustomer } from './new-customer.ts';

export async function customerById(id: Id): Promise<Customer | undefined> {
  return db.customers.get(id);
}

export async function createCustomer(draft: CustomerDraft): Promise<Committed<Customer>> {
  return runCommand('createCustomer', ['customers'], async (recorder) => {
    const customer = newCustomer(draft, newId(), recorder.at, recorder.batch);
    await recorder.create('customers', customer);
    return customer;
  });
}

/** A customer that is gone is a `conflict`. */
export async function updateCustomer(id: Id, patch: CustomerPatch): Promise<Committed<void>> {
  return runCommand('updateCustomer', ['customers'], (recorder) => recorder.patch('customers', id, patch));
}

/** The same patch for each; the value counts the customers that changed. */
export async function updateCustomers(ids: readonly Id[], patch: CustomerPatch): Promise<Committed<number>> {
  return runCommand('updateCustomers', ['customers'], (recorder) =>
    recorder.patchMany(
      'customers',
      ids.map((id) => ({ id, patch })),
    ),
  );
}

/** Their purchases stay: they are facts of the company. The value counts the customers that were there. */
export async function deleteCustomers(ids: readonly Id[]): Promise<Committed<number>> {
  return runCommand('deleteCustomers', ['customers'], (recorder) => recorder.removeMany('customers', ids));
}
