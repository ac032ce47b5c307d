import type { JournalEntry, JournalTable } from '../../shared/records/journal-entry.ts';
import type { Id } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';

export interface EditedSince {
  readonly table: JournalTable;
  readonly id: string;
  /** A customer's name; the id otherwise. */
  readonly label: string;
}

export interface UndoOutcome {
  /** Rows put back, removed or restored; each batch of facts counts as one. */
  readonly restored: number;
  /** Rows of which something was kept because it was edited since. */
  readonly kept: readonly EditedSince[];
}

/** Newest first. */
export async function historyOf(table: JournalTable, id: string): Promise<readonly JournalEntry[]> {
  void [table, id];
  throw new Error('not built yet');
}

/** Rows that the batch wrote and that a later batch has edited. */
export async function batchConflicts(batch: Id): Promise<readonly EditedSince[]> {
  void batch;
  throw new Error('not built yet');
}

/** A batch itself: undoing it does the work again. `keep-edited` leaves what was edited since as it is. */
export async function undoBatch(batch: Id, choice: 'keep-edited' | 'restore-all' = 'keep-edited'): Promise<Committed<UndoOutcome>> {
  void [batch, choice];
  throw new Error('not built yet');
}
