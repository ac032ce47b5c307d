import type { Customer } from '../../shared/records/customer.ts';
import type { JournalEntry, JournalTable } from '../../shared/records/journal-entry.ts';
import type { Id } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';
import { commandInWorker } from './columns-client.ts';
import { db } from './db.ts';
import type { EditedSince, UndoChoice, UndoOutcome } from './edited-since.ts';
import { laterEdits } from './later-edits.ts';
import { documentStore, type DocumentTable } from './recorded-tables.ts';
import { labelled } from './undo-batch.ts';
import { fieldsToRestore, rowsToRemove } from './undo-plan.ts';

export type { EditedSince, UndoOutcome } from './edited-since.ts';

/** Newest first. */
export async function historyOf(table: JournalTable, id: string): Promise<readonly JournalEntry[]> {
  const own = await db.journal.where('[table+rowId]').equals([table, id]).toArray();
  const row: Customer | undefined = table === 'customers' ? await db.customers.get(id) : undefined;
  const creation = row === undefined ? [] : await db.journal.where('batch').equals(row.createdBatch).toArray();
  const born = creation.filter((entry) => entry.table === table && entry.ids.includes(id)).map((entry) => ({ ...entry, ids: [id] }));
  return [...own, ...born].sort((a, b) => (a.id < b.id ? 1 : -1));
}

/** Rows that the batch wrote and that a later batch has edited. */
export async function batchConflicts(batch: Id): Promise<readonly EditedSince[]> {
  const entries = await db.journal.where('batch').equals(batch).toArray();
  const later = await laterEdits(entries);
  if (later.undone) return [];
  const edited: EditedSince[] = [];
  for (const entry of entries) {
    if (entry.table === 'facts') continue;
    for (const id of await editedBy(entry.table, entry, later.rows)) edited.push({ table: entry.table, id, label: id });
  }
  return labelled(edited);
}

/** A batch itself: undoing it does the work again. `keep-edited` leaves what was edited since as it is. */
export async function undoBatch(batch: Id, choice: UndoChoice = 'keep-edited'): Promise<Committed<UndoOutcome>> {
  return commandInWorker('undoBatch', batch, choice);
}

async function editedBy(table: DocumentTable, entry: JournalEntry, laterRows: ReadonlySet<string>): Promise<readonly string[]> {
  if (entry.change === 'create' || entry.change === 'createMany') {
    return entry.table === 'imports' ? [] : rowsToRemove(entry, { undone: false, rows: laterRows }, 'keep-edited').edited;
  }
  if (entry.change !== 'update' || !laterRows.has(`${table}/${entry.rowId}`)) return [];
  const [row] = await documentStore(table).bulkGet([entry.rowId]);
  return fieldsToRestore(entry, row as Readonly<Record<string, unknown>> | undefined, 'keep-edited').edited ? [entry.rowId] : [];
}
