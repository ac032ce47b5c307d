import { Inflate } from 'fflate';
import { Refused } from '../refused.ts';
import { crc32 } from './crc-32.ts';
import type { ZipEntry } from './zip-directory.ts';

/** Inflated bytes a file may still cost; shared by all its parts. */
export interface InflateBudget {
  left: number;
  readonly limit: number;
}

/** Deflate grows at most 1032-fold: 128 KiB in is never more than 132 MiB out at once. */
const CHUNK = 128 * 1024;

export type Take = (chunk: Uint8Array) => void;

/**
 * Inflates one entry in chunks, stopping the moment it grows past what it declares or what the budget leaves.
 * A wrong CRC-32 is told after the last chunk: whoever consumed the chunks must then be thrown away too.
 */
export function inflateEntry(bytes: Uint8Array, entry: ZipEntry, budget: InflateBudget, onChunk: Take): void {
  const meter = measured(entry, budget, onChunk);
  const data = bytes.subarray(entry.dataStart, entry.dataStart + entry.compressedSize);
  let crc = 0;
  const take = (chunk: Uint8Array): void => {
    crc = crc32(chunk, crc);
    meter.take(chunk);
  };
  if (entry.method === 0) take(data);
  else inflateChunks(data, entry.name, take);
  meter.end();
  if (crc !== entry.crc) throw new Refused('damaged', { part: entry.name, why: 'crc' });
}

/** As `inflateEntry`, by the inflater of the machine, which is several times as fast and checks the CRC-32 itself; `afterChunk` may make it wait. */
export async function inflateEntryNatively(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: InflateBudget,
  onChunk: Take,
  afterChunk: () => void | Promise<void>,
): Promise<void> {
  if (entry.method === 0) {
    inflateEntry(bytes, entry, budget, onChunk);
    return;
  }
  const meter = measured(entry, budget, onChunk);
  const chunks = gzipMember(bytes, entry).pipeThrough(new DecompressionStream('gzip')).getReader();
  // The stream's own complaints are told from those of whoever takes the chunks.
  const next = (): ReturnType<typeof chunks.read> =>
    chunks.read().catch(() => {
      throw new Refused('damaged', { part: entry.name, why: 'deflate' });
    });
  try {
    for (let chunk = await next(); !chunk.done; chunk = await next()) {
      meter.take(chunk.value);
      const pause = afterChunk();
      if (pause !== undefined) await pause;
    }
  } finally {
    await chunks.cancel().catch(() => undefined);
  }
  meter.end();
}

/** Counts chunks of an entry against its declared size and the budget, and refuses a size that differs. */
function measured(entry: ZipEntry, budget: InflateBudget, onChunk: Take): { readonly take: Take; readonly end: () => void } {
  if (entry.declaredSize > budget.left) throw new Refused('too-large-inflated', { limit: budget.limit, of: 'bytes' });
  if (entry.method !== 0 && entry.method !== 8) throw new Refused('damaged', { part: entry.name, why: 'method' });
  let size = 0;
  function take(chunk: Uint8Array): void {
    if (chunk.length === 0) return;
    size += chunk.length;
    budget.left -= chunk.length;
    if (budget.left < 0) throw new Refused('too-large-inflated', { limit: budget.limit, of: 'bytes' });
    if (size > entry.declaredSize) throw new Refused('damaged', { part: entry.name, why: 'size' });
    onChunk(chunk);
  }
  function end(): void {
    if (size !== entry.declaredSize) throw new Refused('damaged', { part: entry.name, why: 'size' });
  }
  return { take, end };
}

function inflateChunks(data: Uint8Array, part: string, take: Take): void {
  const inflate = new Inflate(take);
  try {
    for (let at = 0; at < data.length; at += CHUNK) inflate.push(data.subarray(at, at + CHUNK), at + CHUNK >= data.length);
  } catch (cause) {
    // fflate numbers its errors; everything else came from whoever takes the chunks.
    if (typeof (cause as { code?: unknown }).code === 'number') throw new Refused('damaged', { part, why: 'deflate' });
    throw cause;
  }
}

/** Small pieces, because a stream inflates a piece as a whole before anybody may read of it. */
const PIECE = 32 * 1024;

/** The deflated bytes of an entry dressed as a gzip file (RFC 1952), whose end holds the same CRC-32 as the zip's directory. */
function gzipMember(bytes: Uint8Array, entry: ZipEntry): ReadableStream<BufferSource> {
  const end = entry.dataStart + entry.compressedSize;
  let at = entry.dataStart;
  return new ReadableStream<BufferSource>({
    start(controller) {
      controller.enqueue(Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 0xff));
    },
    pull(controller) {
      controller.enqueue(bytes.slice(at, Math.min(at + PIECE, end)));
      at += PIECE;
      if (at < end) return;
      const trailer = new DataView(new ArrayBuffer(8));
      trailer.setUint32(0, entry.crc, true);
      trailer.setUint32(4, entry.declaredSize >>> 0, true);
      controller.enqueue(trailer);
      controller.close();
    },
  });
}
