import type { JournalEntry } from '../../shared/records/journal-entry.ts';
import type { Id } from '../../shared/values/id.ts';
import { db } from './db.ts';

/** What happened after a batch, as far as it still stands: a batch that was undone and its undo cancel each other. */
export interface LaterEdits {
  /** The batch has been undone already. */
  readonly undone: boolean;
  /** `table/id` of rows that later batches wrote. */
  readonly rows: ReadonlySet<string>;
}

export async function laterEdits(entries: readonly JournalEntry[]): Promise<LaterEdits> {
  const last = entries.at(-1);
  if (last === undefined) return { undone: true, rows: new Set() };
  const newer = (await db.journal.where('id').above(last.id).toArray()).filter(({ batch }) => batch !== last.batch);
  const cancelled = cancelledBatches(newer);
  const rows = new Set<string>();
  for (const { batch, table, rowId, ids } of newer) {
    if (cancelled.has(batch)) continue;
    if (rowId !== '') rows.add(`${table}/${rowId}`);
    for (const id of ids) rows.add(`${table}/${id}`);
  }
  return { undone: cancelled.has(last.batch), rows };
}

/** From the newest back, so that an undo that was undone cancels nothing. */
function cancelledBatches(entries: readonly JournalEntry[]): ReadonlySet<Id> {
  const cancelled = new Set<Id>();
  const seen = new Set<Id>();
  for (const { batch, undoes } of entries.toReversed()) {
    if (seen.has(batch)) continue;
    seen.add(batch);
    if (undoes === '' || cancelled.has(batch)) continue;
    cancelled.add(batch);
    cancelled.add(undoes);
  }
  return cancelled;
}
