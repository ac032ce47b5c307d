import type { Instant } from '../../shared/values/id.ts';
import { db } from './db.ts';

/** When the latest command was committed on this laptop; null before the first. Ids of later entries sort later. */
export async function lastSavedAt(): Promise<Instant | null> {
  return (await db.journal.orderBy('id').last())?.at ?? null;
}
