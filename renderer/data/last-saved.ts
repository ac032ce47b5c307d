import type { Instant } from '../../shared/values/id.ts';

/** When the latest command was committed on this laptop; null before the first. */
export async function lastSavedAt(): Promise<Instant | null> {
  return null;
}
