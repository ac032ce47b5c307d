import { useCallback, useEffect, useRef, useState } from 'react';
import { customerRows, orderCustomers, type CustomerOrder, type CustomerQuery } from '../../../data/customer-table.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { useQuery } from '../../../data/use-query.ts';
import { PAGE_ROWS, pagesFor, withPages, type RowPages } from './row-pages.ts';

export interface ShownRows {
  readonly query: CustomerQuery;
  readonly order: CustomerOrder;
  readonly pages: RowPages;
}

interface Answer {
  readonly query: CustomerQuery;
  readonly order: CustomerOrder | null;
}

export interface CustomerRows {
  /** Undefined until the first answer; after that the last rows stay until the next ones are there. */
  readonly shown: ShownRows | undefined;
  readonly failed: boolean;
  /** Asks for the positions that are about to be seen. */
  readonly want: (from: number, to: number) => void;
  readonly retry: () => void;
}

/** The rows of a query in windows, from the worker. */
export function useCustomerRows(query: CustomerQuery): CustomerRows {
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<ShownRows>();
  const wanted = useRef({ from: 0, to: PAGE_ROWS });
  const asked = useRef(new Set<string>());
  const shownQuery = useRef<CustomerQuery | null>(null);
  const answer = useQuery(() => ask(query), [query, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (!answer?.order) return undefined;
    let overtaken = false;
    const { order } = answer;
    const range = shownQuery.current === answer.query ? wanted.current : { from: 0, to: PAGE_ROWS };
    loadPages(order, pagesFor(range.from, Math.min(range.to, Math.max(1, order.matched)))).then(
      (pages) => {
        if (overtaken) return;
        asked.current.clear();
        shownQuery.current = answer.query;
        setShown({ query: answer.query, order, pages });
      },
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [answer]);

  const want = useCallback(
    (from: number, to: number) => {
      wanted.current = { from, to };
      if (!shown) return;
      const { order } = shown;
      const missing = pagesFor(from, Math.min(to, order.matched)).filter(
        (page) => page * PAGE_ROWS < order.matched && !shown.pages.has(page) && !asked.current.has(`${order.token} ${page}`),
      );
      if (missing.length === 0) return;
      for (const page of missing) asked.current.add(`${order.token} ${page}`);
      loadPages(order, missing).then(
        (pages) => {
          for (const page of missing) asked.current.delete(`${order.token} ${page}`);
          // The worker keeps the last dozen orders: a token that is gone gives no rows.
          if ([...pages.values()].some((rows) => rows.length === 0)) retry();
          else
            setShown((present) =>
              present?.order.token === order.token ? { ...present, pages: withPages(present.pages, pages) } : present,
            );
        },
        () => asked.current.clear(),
      );
    },
    [shown, retry],
  );
  return { shown, failed: answer !== undefined && answer.order === null, want, retry };
}

async function ask(query: CustomerQuery): Promise<Answer> {
  await dataVersion();
  try {
    return { query, order: await orderCustomers(query) };
  } catch {
    return { query, order: null };
  }
}

async function loadPages(order: CustomerOrder, pages: readonly number[]): Promise<RowPages> {
  const loaded = await Promise.all(
    pages.map(
      async (page) => [page, await customerRows(order.token, page * PAGE_ROWS, Math.min(order.matched, (page + 1) * PAGE_ROWS))] as const,
    ),
  );
  return new Map(order.matched === 0 ? [] : loaded);
}
