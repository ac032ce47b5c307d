import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';

export interface NamedCustomer {
  readonly code: string;
  readonly name: string;
}

/** Number and name of customers by id; those that are gone are not in it. */
export async function customersNamed(ids: readonly Id[]): Promise<ReadonlyMap<Id, NamedCustomer>> {
  const rows = await db.customers.bulkGet([...ids]);
  return new Map(rows.flatMap((row) => (row === undefined ? [] : [[row.id, { code: row.code, name: row.name }] as const])));
}
