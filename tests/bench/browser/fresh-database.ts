import { openDatabase } from '../../../renderer/data/open-database.ts';

/** The product's database, open and empty: `tests/bench/in-browser.ts` gives every run a browser profile of its own. */
export async function freshDatabase(): Promise<void> {
  const state = await openDatabase();
  if (state.status !== 'open') throw new Error(`the database is ${state.status}`);
}

export async function timed(work: () => unknown): Promise<number> {
  const before = performance.now();
  await work();
  return performance.now() - before;
}
