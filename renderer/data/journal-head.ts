import type { Id } from '../../shared/values/id.ts';
import { db } from './db.ts';

/** Where the journal of this laptop stands; one settings row, rewritten by every command. */
export interface JournalHead {
  readonly device: Id;
  /** Counts commands. */
  readonly version: number;
  readonly clock: string;
}

export const JOURNAL_HEAD_KEY = 'journal-head';

export async function journalHead(): Promise<JournalHead | undefined> {
  const row = await db.settings.get(JOURNAL_HEAD_KEY);
  return row?.value as JournalHead | undefined;
}
