import type { JournalEntry } from '../../shared/records/journal-entry.ts';
import type { EditedSince, UndoChoice } from './edited-since.ts';
import type { LaterEdits } from './later-edits.ts';
import { sameValue } from './same-value.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The time stamp of an edit: it goes back with the last of the edited fields and is no edit by itself. */
const STAMP = 'updatedAt';

/** Which fields of an update go back, and whether some stay because a later batch has set them. */
export function fieldsToRestore(
  entry: JournalEntry,
  row: Fields | undefined,
  choice: UndoChoice,
): { readonly fields: Fields; readonly edited: boolean } {
  if (row === undefined) return { fields: {}, edited: true };
  const before = entry.before as Fields;
  const after = entry.after as Fields;
  const changed = Object.keys(before).filter((field) => field !== STAMP);
  const edited = changed.filter((field) => !sameValue(row[field], after[field]));
  const back = choice === 'restore-all' ? changed : changed.filter((field) => !edited.includes(field));
  const stampBack = STAMP in before && back.length === changed.length && sameValue(row[STAMP], after[STAMP]);
  const fields = [...back, ...(stampBack ? [STAMP] : [])].filter((field) => !sameValue(row[field], before[field]));
  return { fields: Object.fromEntries(fields.map((field) => [field, before[field]])), edited: edited.length > 0 };
}

/** Rows that an entry created, apart from those that a later batch wrote. */
export function rowsToRemove(
  entry: JournalEntry,
  later: LaterEdits,
  choice: UndoChoice,
): { readonly ids: readonly string[]; readonly edited: readonly string[] } {
  const ids = entry.change === 'create' ? [entry.rowId] : entry.ids;
  const edited = ids.filter((id) => later.rows.has(`${entry.table}/${id}`));
  if (choice === 'restore-all' || edited.length === 0) return { ids, edited };
  const kept = new Set(edited);
  return { ids: ids.filter((id) => !kept.has(id)), edited };
}

/** Rows that an entry deleted. */
export function rowsToBringBack(entry: JournalEntry): readonly Fields[] {
  return entry.change === 'delete' ? [entry.before as Fields] : (entry.before as readonly Fields[]);
}

/** Each row once. */
export function distinctRows(rows: readonly EditedSince[]): readonly EditedSince[] {
  return [...new Map(rows.map((row) => [`${row.table}/${row.id}`, row])).values()];
}
