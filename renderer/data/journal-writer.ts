import type { JournalEntry } from '../../shared/records/journal-entry.ts';

/** What a writer says about one change; the recorder adds who, when and which batch. */
export type EntryDraft = Pick<JournalEntry, 'table' | 'change'> & Partial<Pick<JournalEntry, 'rowId' | 'before' | 'after' | 'ids'>>;
export type JournalWriter = (draft: EntryDraft) => void;
