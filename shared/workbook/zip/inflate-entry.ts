import { Inflate } from 'fflate';
import { Refused } from '../refused.ts';
import { crc32 } from './crc-32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Inflated bytes a file may still cost; shared by all its parts. */
export interface InflateBudget {
  left: number;
  readonly limit: number;
}

/** Deflate grows at most 1032-fold: 32 KiB in is never more than 33 MiB out at once. */
const CHUNK = 32 * 1024;

/**
 * Inflates one entry in chunks, stopping the moment it grows past what it declares or what the budget leaves.
 * A wrong CRC-32 is told after the last chunk: whoever consumed the chunks must then be thrown away too.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget, onChunk: (chunk: Uint8Array) => void): void {
  if (entry.declaredSize > budget.left) throw new Refused('too-large-inflated', { limit: budget.limit });
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let size = 0;
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    if (chunk.length === 0) return;
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) throw new Refused('too-large-inflated', { limit: budget.limit });
    if (size > entry.declaredSize) throw new Refused('damaged', { part: entry.name, why: 'size' });
    crc = crc32(chunk, crc);
    onChunk(chunk);
  };
  if (entry.method === 0) take(data);
  else if (entry.method === 8) inflateChunks(data, entry.name, take);
  else throw new Refused('damaged', { part: entry.name, why: 'method' });
  if (size !== entry.declaredSize) throw new Refused('damaged', { part: entry.name, why: 'size' });
  if (crc !== entry.crc) throw new Refused('damaged', { part: entry.name, why: 'crc' });
}

function inflateChunks(data: Uint8Array, part: string, take: (chunk: Uint8Array) => void): void {
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < data.length; at += CHUNK) inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  } catch (cause) {
    // fflate numbers its errors; everything else came from whoever takes the chunks.
    if (typeof (cause as { code?: unknown }).code === 'number') throw new Refused('damaged', { part, why: 'deflate' });
    throw cause;
  }
}
