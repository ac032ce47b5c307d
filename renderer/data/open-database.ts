import { stopColumns } from './columns-client.ts';
import { db } from './db.ts';
import { operationErrorOf } from './operation-error.ts';

export type DatabaseStatus = 'open' | 'blocked' | 'newer' | 'storage-full' | 'cannot-open';

export interface DatabaseState {
  readonly status: DatabaseStatus;
  /** For the log, never for the user: the error's name and message, or why the state changed. */
  readonly detail: string;
}

const listeners = new Set<(state: DatabaseState) => void>();
let watching = false;

/** Opens the database and asks the system to keep it. Never throws: what went wrong is the state. Blocked by another window, it opens by itself once that one closes; `watchDatabase` tells. */
export async function openDatabase(): Promise<DatabaseState> {
  watchEvents();
  const opening = opened();
  const first = await Promise.race([opening, blocked()]);
  if (first.status === 'blocked') void opening.then(tell);
  if (first.status === 'open') void navigator.storage?.persist?.().catch(() => false);
  return first;
}

/** Tells of every later change of state, e.g. when another window upgrades the data. Gives back how to stop listening. */
export function watchDatabase(listener: (state: DatabaseState) => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

function tell(state: DatabaseState): void {
  for (const listener of listeners) listener(state);
}

async function opened(): Promise<DatabaseState> {
  try {
    await db.open();
    return { status: 'open', detail: '' };
  } catch (error) {
    return { status: statusOf(error), detail: String(error) };
  }
}

function statusOf(error: unknown): DatabaseStatus {
  const { code } = operationErrorOf(error);
  return code === 'newer-version' ? 'newer' : code === 'storage-full' ? 'storage-full' : 'cannot-open';
}

function blocked(): Promise<DatabaseState> {
  return new Promise((resolve) => {
    const onBlocked = (): void => {
      db.on('blocked').unsubscribe(onBlocked);
      resolve({ status: 'blocked', detail: 'another window holds older data open' });
    };
    db.on('blocked', onBlocked);
  });
}

/** Another window brings newer data: let go at once, so that it is not held up, and write nothing more. */
function watchEvents(): void {
  if (watching) return;
  watching = true;
  db.on('versionchange', () => {
    stopColumns();
    db.close();
    tell({ status: 'newer', detail: 'another window upgrades the data' });
    return false;
  });
}
