import { journalHead } from './journal-head.ts';

let seen = 0;

/** Counts commands; a query of the columns that reads it first is asked again after every command, from any window. */
export async function dataVersion(): Promise<number> {
  const head = await journalHead();
  noteVersion(head?.version ?? 0);
  return head?.version ?? 0;
}

/** The latest version that this thread knows of: an answer from the columns must not be older. */
export function seenVersion(): number {
  return seen;
}

export function noteVersion(version: number): void {
  seen = Math.max(seen, version);
}
