import type { JournalEntry, JournalTable } from '../../../shared/records/journal-entry.ts';

/** Rows of a table that entries are about, each once. */
export function changedIds(entries: readonly JournalEntry[], wanted: JournalTable): readonly string[] {
  const ids = new Set<string>();
  for (const { table, rowId, ids: many } of entries) {
    if (table !== wanted) continue;
    if (rowId !== '') ids.add(rowId);
    for (const id of many) ids.add(id);
  }
  return [...ids];
}
