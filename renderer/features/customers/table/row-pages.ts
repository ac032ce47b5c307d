import type { CustomerRow } from '../../../data/customer-table.ts';

export const PAGE_ROWS = 100;
const KEPT_PAGES = 30;

/** Rows by page number; a missing page has not been asked for. */
export type RowPages = ReadonlyMap<number, readonly CustomerRow[]>;

/** Pages that hold the positions `from` up to and without `to`. */
export function pagesFor(from: number, to: number): readonly number[] {
  const first = Math.max(0, Math.floor(from / PAGE_ROWS));
  const last = Math.floor(Math.max(from, to - 1) / PAGE_ROWS);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

export function rowAt(pages: RowPages, position: number): CustomerRow | undefined {
  return pages.get(Math.floor(position / PAGE_ROWS))?.[position % PAGE_ROWS];
}

/** Keeps the pages nearest to the new ones, so that scrolling through 100,000 rows does not keep them all. */
export function withPages(pages: RowPages, added: RowPages): RowPages {
  const all = new Map([...pages, ...added]);
  if (all.size <= KEPT_PAGES) return all;
  const centre = [...added.keys()][0] ?? 0;
  const nearest = [...all.keys()].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre)).slice(0, KEPT_PAGES);
  return new Map(nearest.map((page) => [page, all.get(page) ?? []]));
}
