import type { AccessAction, AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import type { ArchiveSection } from '../../../shared/records/archive-document.ts';
import { nextEntry } from '../../../shared/access/log-chain.ts';
import { startSha256, type Sha256 } from '../../../shared/access/sha256.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';
import { now } from '../clock.ts';
import { db } from '../db.ts';
import { journalHead } from '../journal-head.ts';
import { operationErrorOf } from '../operation-error.ts';
import { SESSION_KEY, type StoredSession } from '../stored-session.ts';
import { controlled } from './controlled.ts';
import { forgetOwed, oweEntry, owedEntries, type OwedEntry } from './owed-entries.ts';
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
  await write(logged);
}

/** §6.3: the log says that something closed by itself, or signed out. What it cannot take now is written before its next line. */
export async function logClosing(closing: Logged & { readonly who?: string }): Promise<void> {
  const at = now();
  const who = closing.who ?? (await nameNow().catch(() => ''));
  await write({ ...closing, who, at }).catch(() => oweEntry({ ...closing, who, at }));
}

/** Writes what is owed; true when nothing is any more. */
export async function settleOwedEntries(): Promise<boolean> {
  if (owedEntries().length > 0) await write(null).catch(() => undefined);
  return owedEntries().length === 0;
}

async function write(logged: (Logged & { readonly who?: string; readonly at?: Instant }) | null): Promise<void> {
  const sha256 = await startSha256();
  try {
    const owed = await db.transaction('rw', [db.accessLog, db.accounts, db.settings], async () => {
      if (!(await controlled())) return [];
      const written = await appendOwed(sha256);
      if (logged !== null) await appendToLog(logged, sha256);
      return written;
    });
    forgetOwed(owed);
  } catch (error) {
    throw operationErrorOf(error);
  }
}

/** Inside a transaction over accessLog and settings: what the log owes comes before what happens next. */
export async function appendOwed(sha256: Sha256): Promise<readonly OwedEntry[]> {
  const owed = owedEntries();
  for (const entry of owed) await appendToLog(entry, sha256);
  return owed;
}

/** Inside a transaction over accessLog and settings. `anew`: a head signs in, the mark of time starts from the clock. */
export async function appendToLog(
  { who: named, at = now(), ...logged }: Logged & { readonly who?: string | undefined; readonly at?: Instant | undefined },
  sha256: Sha256,
  anew = false,
): Promise<AccessLogEntry> {
  const [last, head] = await Promise.all([lastEntry(), journalHead()]);
  const who = named ?? (await nameNow());
  const entry = nextEntry({ ...logged, at, who, device: head?.device ?? '' }, last, anew, sha256);
  await db.accessLog.add(entry);
  return entry;
}

async function nameNow(): Promise<string> {
  const session = await db.settings.get(SESSION_KEY);
  return signedIn()?.name ?? (session?.value as StoredSession | undefined)?.who ?? '';
}

export async function lastEntry(): Promise<AccessLogEntry | undefined> {
  return db.accessLog.orderBy('seq').last();
}
