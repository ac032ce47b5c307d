import type { ContactEntry } from '../../../shared/records/contact-entry.ts';
import type { Id } from '../../../shared/values/id.ts';
import { isLocalTime } from '../../../shared/values/local-time.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { localNow } from './local-now.ts';

export type ContactEntryDraft = Omit<ContactEntry, 'id' | 'createdAt'>;

export interface ContactEntryProblem {
  readonly field: 'customerId' | 'at' | 'by' | 'answeredAt';
  readonly code: 'required' | 'notATime' | 'future' | 'beforeAsked';
}

/** Newest first. */
export async function contactEntriesOf(customerId: Id): Promise<readonly ContactEntry[]> {
  const rows = await db.contactEntries.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => (a.at === b.at ? b.createdAt - a.createdAt : a.at < b.at ? 1 : -1));
}

/** §4.1.2 */
export async function logContact(draft: ContactEntryDraft): Promise<Result<Committed<ContactEntry>, readonly ContactEntryProblem[]>> {
  const problems = checkEntry(draft, localNow());
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('logContact', ['contactEntries'], async (recorder) => {
    const entry: ContactEntry = { ...draft, by: draft.by.trim(), id: newId(), createdAt: recorder.at };
    await recorder.create('contactEntries', entry);
    return entry;
  });
  return ok(committed);
}

/** Of an enquiry without an answer, else `conflict`. Throws RangeError for a minute before it was asked or one to come. */
export async function answerEnquiry(id: Id, at: string = localNow()): Promise<Committed<ContactEntry>> {
  const asked = await db.contactEntries.get(id);
  if (asked !== undefined && (at < asked.at || at > localNow())) throw new RangeError('an answer comes after the question');
  return runCommand('answerEnquiry', ['contactEntries'], async (recorder) => {
    const entry = await db.contactEntries.get(id);
    if (entry === undefined || !entry.asks || entry.answeredAt !== null) throw new OperationError('conflict', `enquiry ${id} is answered`);
    await recorder.patch('contactEntries', id, { answeredAt: at });
    return { ...entry, answeredAt: at };
  });
}

function checkEntry({ customerId, at, by, asks, answeredAt }: ContactEntryDraft, now: string): readonly ContactEntryProblem[] {
  const problems: ContactEntryProblem[] = [];
  if (customerId === '') problems.push({ field: 'customerId', code: 'required' });
  if (by.trim() === '') problems.push({ field: 'by', code: 'required' });
  if (!isLocalTime(at)) problems.push({ field: 'at', code: 'notATime' });
  else if (at > now) problems.push({ field: 'at', code: 'future' });
  if (answeredAt === null) return problems;
  if (!isLocalTime(answeredAt)) problems.push({ field: 'answeredAt', code: 'notATime' });
  else if (answeredAt > now) problems.push({ field: 'answeredAt', code: 'future' });
  else if (answeredAt < at || !asks) problems.push({ field: 'answeredAt', code: 'beforeAsked' });
  return problems;
}
