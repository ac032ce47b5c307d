import type { ImportRecord } from '../../../shared/records/import-record.ts';
import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';
import { importedSheets, type ImportedSheet, type ImportTrace } from './import-trace.ts';

/** A settings row of each import, so that an undo takes it along. */
export function traceKey(batch: Id): string {
  return `importTrace/${batch}`;
}

/** A file as the imports that stand left it; null: none of them read it. */
export async function importedFile(hash: string, imports: readonly ImportRecord[]): Promise<ReadonlyMap<string, ImportedSheet> | null> {
  const standing = imports.filter(({ undoneAt }) => undoneAt === null).toSorted((a, b) => (a.id < b.id ? -1 : 1));
  if (!standing.some(({ files }) => files.some((file) => file.hash === hash))) return null;
  const rows = await db.settings.bulkGet(standing.map(({ id }) => traceKey(id)));
  return importedSheets(
    rows.flatMap((row) => (row === undefined ? [] : [row.value as ImportTrace])),
    hash,
  );
}
