import { useLiveQuery } from 'dexie-react-hooks';

/** Asks again whenever rows that the query read have changed, in any window. Undefined until the first answer; after that the last answer stays until the next. */
export function useQuery<T>(query: () => Promise<T>, deps: readonly unknown[]): T | undefined {
  return useLiveQuery(query, [...deps]);
}
