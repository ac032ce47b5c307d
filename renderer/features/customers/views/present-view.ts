import type { CustomerColumn } from '../../../data/customer-table.ts';
import type { SavedView } from '../../../data/saved-views.ts';
import { FIRST_SORT, type TableView } from '../table-view.ts';

export const ALL = 'all';
export const MINE = 'mine';

export type ViewContent = Pick<SavedView, 'text' | 'filters' | 'sort' | 'columns'>;

/** What a view of the address shows; undefined when it is gone. */
export function viewContent(id: string, views: readonly SavedView[], who: string): ViewContent | undefined {
  if (id === ALL) return { text: '', filters: {}, sort: FIRST_SORT, columns: [] };
  if (id === MINE) return { text: '', filters: { salesRep: [who] }, sort: FIRST_SORT, columns: [] };
  return views.find((view) => view.id === id);
}

/** Whether the user changed what the view shows; columns count only for views that name them. */
export function differsFrom(
  view: ViewContent,
  text: string,
  present: Pick<TableView, 'filters' | 'sort'>,
  columns: readonly CustomerColumn[],
): boolean {
  return (
    view.text.trim() !== text.trim() ||
    canonical(view.filters) !== canonical(present.filters) ||
    canonical(view.sort) !== canonical(present.sort) ||
    (view.columns.length > 0 && view.columns.join() !== columns.join())
  );
}

/** By code unit: the order only has to be the same each time. */
function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function canonical(value: object): string {
  return JSON.stringify(
    Object.entries(value)
      .map(([key, part]): [string, unknown] => [key, Array.isArray(part) ? (part as readonly string[]).toSorted(byCode) : part])
      .toSorted(([a], [b]) => byCode(a, b)),
  );
}
