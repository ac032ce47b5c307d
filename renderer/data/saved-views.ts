import type { Id } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';
import type { CustomerColumn, CustomerFilters, CustomerQuery } from './customer-table.ts';

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

/** By name. */
export async function savedViews(): Promise<readonly SavedView[]> {
  throw new Error('not built yet');
}

/** A draft with the id of an existing view replaces it. */
export async function saveView(view: Omit<SavedView, 'id'> & { readonly id?: Id }): Promise<Committed<SavedView>> {
  void view;
  throw new Error('not built yet');
}

export async function deleteView(id: Id): Promise<Committed<void>> {
  void id;
  throw new Error('not built yet');
}
