import { useCallback, useEffect, useRef, useState } from 'react';
import type { DifferenceLine, DifferenceList, DifferenceQuery } from '../../../data/reconcile/difference-query.ts';
import { differenceList, differenceRows } from '../../../data/reconcile/differences.ts';
import { useQuery } from '../../../data/use-query.ts';

const PAGE_ROWS = 200;

export interface DifferenceRows {
  /** Undefined until the first answer; after that the last list stays until the next. */
  readonly list: DifferenceList | undefined;
  readonly failed: boolean;
  /** Undefined while its page is on the way. */
  readonly rowAt: (row: number) => DifferenceLine | undefined;
  readonly want: (from: number, to: number) => void;
}

interface Pages {
  readonly token: number;
  readonly rows: ReadonlyMap<number, readonly DifferenceLine[]>;
}

/** The list from the worker, and pages of it around what is seen. */
export function useDifferenceRows(query: DifferenceQuery): DifferenceRows {
  const answer = useQuery(async () => {
    try {
      return { list: await differenceList(query), failed: false };
    } catch {
      return { list: undefined, failed: true };
    }
  }, [query]);
  const list = answer?.list;
  const [pages, setPages] = useState<Pages>({ token: 0, rows: new Map() });
  const seen = useRef({ from: 0, to: PAGE_ROWS });
  const asked = useRef<{ token: number; readonly pages: Set<number> }>({ token: 0, pages: new Set() });
  const token = list?.token ?? 0;

  const load = useCallback(() => {
    if (token === 0) return;
    if (asked.current.token !== token) asked.current = { token, pages: new Set() };
    const last = Math.floor(Math.max(seen.current.from, seen.current.to - 1) / PAGE_ROWS);
    for (let page = Math.floor(seen.current.from / PAGE_ROWS); page <= last; page += 1) {
      if (asked.current.pages.has(page)) continue;
      asked.current.pages.add(page);
      void differenceRows(token, page * PAGE_ROWS, (page + 1) * PAGE_ROWS).then(
        (rows) => {
          if (asked.current.token !== token) return;
          setPages((before) => ({ token, rows: new Map(before.token === token ? before.rows : []).set(page, rows) }));
        },
        () => undefined,
      );
    }
  }, [token]);
  useEffect(load, [load]);

  return {
    list,
    failed: answer?.failed ?? false,
    // The rows before stay in sight until those of the new list are there.
    rowAt: (row) => pages.rows.get(Math.floor(row / PAGE_ROWS))?.[row % PAGE_ROWS],
    want: useCallback(
      (from, to) => {
        seen.current = { from, to };
        load();
      },
      [load],
    ),
  };
}
