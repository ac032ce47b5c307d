import { db } from '../../../renderer/data/db.ts';

/** Empties every table, so that the worker of an earlier test file, or its window, cannot hold up a deletion. */
export async function freshDatabase(): Promise<void> {
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
}
