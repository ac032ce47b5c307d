import { create } from 'zustand';
import type { CustomerColumn, CustomerFilters, CustomerQuery } from '../../data/customer-table.ts';
import { readRemembered, writeRemembered } from '../../ui/remembered.ts';

/** How the table is filtered and sorted now; the search text lives in the address. */
export interface TableView {
  readonly filters: CustomerFilters;
  readonly sort: CustomerQuery['sort'];
  /** The view in the address that was applied last: changing it further is the user's business. */
  readonly applied: string;
}

const KEY = 'customer-view';
export const FIRST_SORT: CustomerQuery['sort'] = { column: 'purchasedFen', descending: true };
const FIRST_VIEW: TableView = { filters: {}, sort: FIRST_SORT, applied: 'all' };

export const useTableView = create<TableView>()(() => ({ ...FIRST_VIEW, ...readRemembered<Partial<TableView>>(KEY) }));

export function setView(patch: Partial<TableView>): void {
  useTableView.setState(patch);
  writeRemembered(KEY, useTableView.getState());
}

export function setFilter<K extends keyof CustomerFilters>(key: K, values: CustomerFilters[K]): void {
  const { [key]: _, ...rest } = useTableView.getState().filters;
  setView({ filters: values && values.length > 0 ? { ...rest, [key]: values } : rest });
}

/** The first click on a figure shows the largest first; a second click turns the order round. */
export function sortBy(column: CustomerColumn, figure: boolean): void {
  const { sort } = useTableView.getState();
  setView({ sort: sort.column === column ? { column, descending: !sort.descending } : { column, descending: figure } });
}
