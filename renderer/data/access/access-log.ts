import type { AccessAction, AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import type { ArchiveSection } from '../../../shared/records/archive-document.ts';
import { nextEntry } from '../../../shared/access/log-chain.ts';
import { startSha256, type Sha256 } from '../../../shared/access/sha256.ts';
import type { Id } from '../../../shared/values/id.ts';
import { now } from '../clock.ts';
import { db } from '../db.ts';
import { journalHead } from '../journal-head.ts';
import { operationErrorOf } from '../operation-error.ts';
import { SESSION_KEY, type StoredSession } from '../stored-session.ts';
import { controlled } from './controlled.ts';
import { signedIn } from './signed-in.ts';

export interface Logged {
  readonly action: AccessAction;
  /** '' when it is about no customer. */
  readonly customerId: Id;
  readonly sections: readonly ArchiveSection[];
  /** The request that allowed it (`accessNow().requestId`); '' for own customers and the head. */
  readonly requestId: Id;
  /** What exactly: the file's name, the copy of the dossier. */
  readonly detail: string;
}

/** §6.3: adds an entry to the log, for good: it has no undo. Writes nothing while access is not controlled. An OperationError when it could not be written: then nothing is to be shown either. */
export async function logAccess(logged: Logged): Promise<void> {
  const sha256 = await startSha256();
  try {
    await db.transaction('rw', [db.accessLog, db.accounts, db.settings], async () => {
      if (await controlled()) await appendToLog(logged, sha256);
    });
  } catch (error) {
    throw operationErrorOf(error);
  }
}

/** Inside a transaction over accessLog and settings. `anew`: a head signs in, the mark of time starts from the clock. */
export async function appendToLog(
  { who: named, ...logged }: Logged & { readonly who?: string | undefined },
  sha256: Sha256,
  anew = false,
): Promise<AccessLogEntry> {
  const [last, head, session] = await Promise.all([lastEntry(), journalHead(), db.settings.get(SESSION_KEY)]);
  const who = named ?? signedIn()?.name ?? (session?.value as StoredSession | undefined)?.who ?? '';
  const entry = nextEntry({ ...logged, at: now(), who, device: head?.device ?? '' }, last, anew, sha256);
  await db.accessLog.add(entry);
  return entry;
}

export async function lastEntry(): Promise<AccessLogEntry | undefined> {
  return db.accessLog.orderBy('seq').last();
}
