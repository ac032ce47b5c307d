import type { LocalDate } from '../../../shared/values/id.ts';
import { db } from '../db.ts';

export const POSTING_PREFIX = 'postedSheet/';

/** That a ledger's sheet was posted, and as of which day: the same again is the same day again. */
export interface Posting {
  readonly asOf: LocalDate;
}

/** By the sheet's key. */
export async function postings(): Promise<ReadonlyMap<string, Posting>> {
  const rows = await db.settings.where('key').startsWith(POSTING_PREFIX).toArray();
  return new Map(rows.map(({ key, value }) => [key.slice(POSTING_PREFIX.length), value as Posting]));
}
