import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import { db } from '../db.ts';

const CHUNK = 2_000;

/** All of it in order, some thousands at a time. */
export async function* logPieces(): AsyncGenerator<readonly AccessLogEntry[]> {
  let after = 0;
  for (;;) {
    const piece = await db.accessLog.where('seq').above(after).limit(CHUNK).toArray();
    const last = piece.at(-1);
    if (last === undefined) return;
    yield piece;
    after = last.seq;
  }
}
