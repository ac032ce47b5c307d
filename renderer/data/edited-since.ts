import type { JournalTable } from '../../shared/records/journal-entry.ts';

/** A row that a batch wrote and that a later batch has edited. */
export interface EditedSince {
  readonly table: JournalTable;
  readonly id: string;
  /** A customer's name; the id otherwise. */
  readonly label: string;
}

export type UndoChoice = 'keep-edited' | 'restore-all';

export interface UndoOutcome {
  /** Rows put back, removed or restored; each batch of facts counts as one. */
  readonly restored: number;
  /** Rows of which something was kept because it was edited since. */
  readonly kept: readonly EditedSince[];
}
