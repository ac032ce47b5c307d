import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import type { CustomerBenefits } from './customer-benefits.ts';

export type { CustomerBenefits } from './customer-benefits.ts';

/** §4.4.3: whether the customer gets the discount and priority supply on the day, and by what. */
export async function benefitsOfCustomer(customerId: Id, asOf: LocalDate): Promise<CustomerBenefits> {
  return askColumns('benefitsOfCustomer', customerId, asOf);
}
