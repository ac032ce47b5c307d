export type DatabaseStatus = 'open' | 'blocked' | 'newer' | 'storage-full' | 'cannot-open';

export interface DatabaseState {
  readonly status: DatabaseStatus;
  /** For the log, never for the user: the error's name and message, or why the state changed. */
  readonly detail: string;
}

/** Opens the database and asks the system to keep it. Never throws: what went wrong is the state. */
export async function openDatabase(): Promise<DatabaseState> {
  throw new Error('not built yet');
}

/** Tells of every later change of state, e.g. when another window upgrades the data. Gives back how to stop listening. */
export function watchDatabase(listener: (state: DatabaseState) => void): () => void {
  void listener;
  throw new Error('not built yet');
}
