import type { Id } from '../../shared/values/id.ts';
import type { CustomerColumn, CustomerFilters, CustomerQuery } from './customer-query.ts';

/** A way of looking at the customers table that the user gave a name. */
export interface SavedView {
  readonly id: Id;
  readonly name: string;
  readonly text: string;
  readonly filters: CustomerFilters;
  readonly sort: CustomerQuery['sort'];
  /** Shown columns in their order; an empty list: the default ones. */
  readonly columns: readonly CustomerColumn[];
}
