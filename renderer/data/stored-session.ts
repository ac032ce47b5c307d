import type { Locale } from '../../shared/values/id.ts';

export const SESSION_KEY = 'session';

export interface StoredSession {
  readonly who: string;
  readonly company: string;
  /** Null: follow the system. */
  readonly locale: Locale | null;
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly highContrast: boolean;
  readonly firstRunDone: boolean;
}
