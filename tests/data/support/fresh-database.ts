import { stopColumns } from '../../../renderer/data/columns-client.ts';
import { db } from '../../../renderer/data/db.ts';

/** No data, and no worker that holds some. */
export async function freshDatabase(): Promise<void> {
  stopColumns();
  await db.open();
  await Promise.all(db.tables.map((table) => table.clear()));
}
