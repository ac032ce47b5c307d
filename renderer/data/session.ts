import type { Id } from '../../shared/values/id.ts';
import { signedIn } from './access/signed-in.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import { journalHead } from './journal-head.ts';
import { OperationError } from './operation-error.ts';
import { SESSION_KEY, type StoredSession } from './stored-session.ts';

/** Who sits at this laptop and how the window looks to them. */
export interface Session extends StoredSession {
  /** '' until the first command was committed on this laptop. */
  readonly device: Id;
}

const NOBODY: StoredSession = { who: '', company: '', locale: null, colorScheme: 'auto', highContrast: false, firstRunDone: false };

export async function session(): Promise<Session> {
  const [row, head] = await Promise.all([db.settings.get(SESSION_KEY), journalHead()]);
  return { ...NOBODY, ...(row?.value as StoredSession | undefined), device: head?.device ?? '' };
}

/** §6.3.2: a name that has a passphrase is only taken by whoever gave it; otherwise a `conflict`. */
export async function saveSession(patch: Partial<StoredSession>): Promise<Committed<void>> {
  if (patch.who !== undefined && (await needsPassphrase(patch.who))) throw new OperationError('conflict', 'sign in first');
  return runCommand('saveSession', ['settings'], async (recorder) => {
    const row = await db.settings.get(SESSION_KEY);
    await recorder.put('settings', { key: SESSION_KEY, value: { ...NOBODY, ...(row?.value as StoredSession | undefined), ...patch } });
  });
}

export async function needsPassphrase(name: string): Promise<boolean> {
  return signedIn()?.name !== name && (await db.accounts.toArray()).some((account) => account.name === name);
}
