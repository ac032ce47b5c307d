import type { Id } from '../../shared/values/id.ts';
import { askColumns } from './columns-client.ts';
import type { CustomerFacets, CustomerOrder, CustomerQuery, CustomerRow } from './customer-query.ts';

export type { CustomerColumn, CustomerFacets, CustomerFilters, CustomerOrder, CustomerQuery, CustomerRow } from './customer-query.ts';

export async function orderCustomers(query: CustomerQuery): Promise<CustomerOrder> {
  return askColumns('orderCustomers', query);
}

/** Rows `from` up to and without `to`; empty when the token is no longer known. */
export async function customerRows(token: number, from: number, to: number): Promise<readonly CustomerRow[]> {
  return askColumns('customerRows', token, from, to);
}

export async function customerIds(token: number, from: number, to: number): Promise<readonly Id[]> {
  return askColumns('customerIds', token, from, to);
}

/** -1 when the customer is not in the order. */
export async function positionOf(token: number, id: Id): Promise<number> {
  return askColumns('positionOf', token, id);
}

/** Sales reps and regions that customers have, most customers first. */
export async function facets(): Promise<CustomerFacets> {
  return askColumns('facets');
}
