import type { Id, Locale } from '../../shared/values/id.ts';
import type { Committed } from './committed.ts';

/** Who sits at this laptop and how the window looks to them. */
export interface Session {
  readonly who: string;
  readonly company: string;
  /** '' until the first command was committed on this laptop. */
  readonly device: Id;
  /** Null: follow the system. */
  readonly locale: Locale | null;
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly highContrast: boolean;
  readonly firstRunDone: boolean;
}

export async function session(): Promise<Session> {
  throw new Error('not built yet');
}

export async function saveSession(patch: Partial<Omit<Session, 'device'>>): Promise<Committed<void>> {
  void patch;
  throw new Error('not built yet');
}
