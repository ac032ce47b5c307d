import { useEffect, useState } from 'react';

const PAGE = 100;
const PAGES_KEPT = 40;

interface Pages<T> {
  readonly of: unknown;
  readonly rows: ReadonlyMap<number, readonly T[]>;
}

/**
 * Rows that live in a worker, asked for by pages as they scroll into view. `of` names what the rows are of: when it changes, rows are asked for again,
 * the old ones staying in view until the new ones arrive. `from` and `to` count from 0; `to` is not included.
 */
export function useWindowedRows<T>(
  of: unknown,
  load: (from: number, to: number) => Promise<readonly T[]>,
  from: number,
  to: number,
): (index: number) => T | undefined {
  const [pages, setPages] = useState<Pages<T>>({ of, rows: new Map() });
  const first = Math.floor(from / PAGE);
  const last = Math.floor(Math.max(from, to - 1) / PAGE);
  useEffect(() => {
    let wanted = true;
    for (let page = first; page <= last; page += 1) {
      if (pages.of === of && pages.rows.has(page)) continue;
      load(page * PAGE, (page + 1) * PAGE).then(
        (rows) => {
          if (wanted) setPages((before) => withPage(before, of, page, rows));
        },
        // The worker was ended: the screen is told elsewhere, the rows just do not come.
        () => undefined,
      );
    }
    return () => {
      wanted = false;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `load` belongs to `of`
  }, [of, first, last]);
  return (index) => pages.rows.get(Math.floor(index / PAGE))?.[index % PAGE];
}

function withPage<T>(before: Pages<T>, of: unknown, page: number, rows: readonly T[]): Pages<T> {
  const kept = before.of === of && before.rows.size < PAGES_KEPT ? [...before.rows] : [];
  return { of, rows: new Map([...kept, [page, rows]]) };
}
