import type { Complaint } from '../../../../shared/records/complaint.ts';
import type { JournalEntry } from '../../../../shared/records/journal-entry.ts';

/** Kept by the commands themselves; nobody edits them. */
const KEPT: readonly string[] = ['id', 'createdAt', 'updatedAt', 'customerId'];

export interface ComplaintChange {
  readonly field: keyof Complaint;
  readonly before: unknown;
  readonly after: unknown;
}

/** The fields that an entry of the journal changed; none for the one that made the complaint. */
export function changesOf({ change, before, after }: Pick<JournalEntry, 'change' | 'before' | 'after'>): readonly ComplaintChange[] {
  if (change !== 'update') return [];
  const left = before as Readonly<Record<string, unknown>>;
  const right = after as Readonly<Record<string, unknown>>;
  return Object.keys({ ...left, ...right })
    .filter((field) => !KEPT.includes(field))
    .map((field) => ({ field: field as keyof Complaint, before: left[field], after: right[field] }));
}
