import { createHMAC, createSHA256 } from 'hash-wasm';
import type { AccessLogEntry } from '../records/access-log-entry.ts';

/** §6.3: HMAC-SHA-256 under the head's secret over everything up to an entry; who writes the whole log anew cannot make it. Hexadecimal. */
export async function logSeal(secret: Uint8Array, { seq, hash }: Pick<AccessLogEntry, 'seq' | 'hash'>): Promise<string> {
  const hmac = await createHMAC(createSHA256(), secret);
  return hmac.update(`log ${seq} ${hash}`).digest();
}
