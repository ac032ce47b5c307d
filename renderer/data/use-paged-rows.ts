import { useCallback, useEffect, useRef, useState } from 'react';
import { useQuery } from './use-query.ts';

const PAGE_ROWS = 100;
const KEPT_PAGES = 30;

/** What the worker says about an order of rows that it keeps; the rows are asked for as they are seen. */
interface Ordered {
  readonly token: number;
  readonly count: number;
}

type Pages<R> = ReadonlyMap<number, readonly R[]>;

interface Shown<Q, A extends Ordered, R> {
  readonly query: Q;
  readonly answer: A;
  readonly pages: Pages<R>;
}

interface PagedRows<Q, A extends Ordered, R> {
  /** Undefined until the first answer; after that the last rows stay until the next ones are there. */
  readonly shown: Shown<Q, A, R> | undefined;
  readonly failed: boolean;
  readonly rowAt: (position: number) => R | undefined;
  /** Asks for the positions that are about to be seen. */
  readonly want: (from: number, to: number) => void;
  readonly retry: () => void;
}

interface Source<Q, A extends Ordered, R> {
  /** Reads the data version first, so that it is asked again after every command. */
  readonly order: (query: Q) => Promise<A>;
  readonly rows: (token: number, from: number, to: number) => Promise<readonly R[]>;
}

/** The rows of a query in windows, from the worker. `source` stays the same object. */
export function usePagedRows<Q, A extends Ordered, R>(query: Q, source: Source<Q, A, R>): PagedRows<Q, A, R> {
  const [attempt, setAttempt] = useState(0);
  const [shown, setShown] = useState<Shown<Q, A, R>>();
  const wanted = useRef({ from: 0, to: PAGE_ROWS });
  const asked = useRef(new Set<string>());
  const answered = useQuery(async () => {
    try {
      return { query, answer: await source.order(query) };
    } catch {
      return { query, answer: null };
    }
  }, [query, source, attempt]);
  const retry = useCallback(() => setAttempt((count) => count + 1), []);

  useEffect(() => {
    if (!answered?.answer) return undefined;
    let overtaken = false;
    const { answer } = answered;
    load(source, answer, pagesFor(wanted.current.from, wanted.current.to, answer.count)).then(
      (pages) => {
        if (overtaken) return;
        asked.current.clear();
        setShown({ query: answered.query, answer, pages });
      },
      () => undefined,
    );
    return () => {
      overtaken = true;
    };
  }, [answered, source]);

  const want = useCallback(
    (from: number, to: number) => {
      wanted.current = { from, to };
      if (!shown) return;
      const { token, count } = shown.answer;
      const missing = pagesFor(from, to, count).filter((page) => !shown.pages.has(page) && !asked.current.has(`${token} ${page}`));
      if (missing.length === 0) return;
      for (const page of missing) asked.current.add(`${token} ${page}`);
      load(source, shown.answer, missing).then(
        (pages) => {
          for (const page of missing) asked.current.delete(`${token} ${page}`);
          // The worker keeps the last few orders: a token that is gone gives no rows.
          if ([...pages.values()].some((rows) => rows.length === 0)) retry();
          else setShown((present) => (present?.answer.token === token ? { ...present, pages: withPages(present.pages, pages) } : present));
        },
        () => asked.current.clear(),
      );
    },
    [shown, source, retry],
  );
  const rowAt = useCallback((position: number) => shown?.pages.get(Math.floor(position / PAGE_ROWS))?.[position % PAGE_ROWS], [shown]);
  return { shown, failed: answered !== undefined && answered.answer === null, rowAt, want, retry };
}

function pagesFor(from: number, to: number, count: number): readonly number[] {
  if (count === 0) return [];
  const last = Math.floor((Math.min(count, Math.max(from + 1, to)) - 1) / PAGE_ROWS);
  const first = Math.min(last, Math.max(0, Math.floor(from / PAGE_ROWS)));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Keeps the pages nearest to the new ones, so that scrolling through 100,000 rows does not keep them all. */
function withPages<R>(pages: Pages<R>, added: Pages<R>): Pages<R> {
  const all = new Map([...pages, ...added]);
  if (all.size <= KEPT_PAGES) return all;
  const centre = [...added.keys()][0] ?? 0;
  const nearest = [...all.keys()].sort((a, b) => Math.abs(a - centre) - Math.abs(b - centre)).slice(0, KEPT_PAGES);
  return new Map(nearest.map((page) => [page, all.get(page) ?? []]));
}

async function load<Q, A extends Ordered, R>(source: Source<Q, A, R>, { token, count }: A, pages: readonly number[]): Promise<Pages<R>> {
  const loaded = await Promise.all(
    pages.map(async (page) => [page, await source.rows(token, page * PAGE_ROWS, Math.min(count, (page + 1) * PAGE_ROWS))] as const),
  );
  return new Map(loaded);
}
