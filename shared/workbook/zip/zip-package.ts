import { HELD_BYTES, type ReadLimits } from '../read-limits.ts';
import { toldProgress, type OnReadProgress } from '../read-progress.ts';
import { Refused } from '../refused.ts';
import { inflateEntry, inflateEntryNatively, type InflateBudget, type Take } from './inflate-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const READABLE = /\.(?:xml|rels|bin)$/i;

/** The parts of a zipped document. Part names are looked up without regard to case (ECMA-376 part 2, 6.2.2.3). */
export interface ZipPackage {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Chunks of an inflated part in order; throws `Refused`. Each call costs budget anew. */
  readonly stream: (name: string, onChunk: Take) => void;
  /** The same by the inflater of the machine. */
  readonly streamNatively: (name: string, onChunk: Take) => Promise<void>;
  readonly read: (name: string) => Uint8Array;
}

export function openZipPackage(bytes: Uint8Array, limits: ReadLimits, onProgress?: OnReadProgress): ZipPackage {
  const entries = readZipDirectory(bytes, limits.entries);
  const byFoldedName = new Map<string, ZipEntry>();
  for (const entry of entries.values()) byFoldedName.set(entry.name.toLowerCase(), entry);
  const expectedBytes = [...entries.values()].reduce((sum, entry) => sum + (READABLE.test(entry.name) ? entry.declaredSize : 0), 0);
  const budget: InflateBudget = { left: limits.inflatedBytes, limit: limits.inflatedBytes };

  function entryOf(name: string): ZipEntry {
    const entry = byFoldedName.get(name.toLowerCase());
    if (entry === undefined) throw new Refused('damaged', { part: name, why: 'missing' });
    return entry;
  }
  function tell(): void | Promise<void> {
    if (onProgress !== undefined) return toldProgress(onProgress, { inflatedBytes: budget.limit - budget.left, expectedBytes });
  }
  function stream(name: string, onChunk: Take): void {
    inflateEntry(bytes, entryOf(name), budget, (chunk) => {
      onChunk(chunk);
      // Nobody can wait here: a promise is asked again at the next chunk that is read in turns.
      tell()?.catch(() => undefined);
    });
  }
  async function streamNatively(name: string, onChunk: Take): Promise<void> {
    await inflateEntryNatively(bytes, entryOf(name), budget, onChunk, tell);
  }
  function read(name: string): Uint8Array {
    if (entryOf(name).declaredSize > HELD_BYTES) throw new Refused('too-large-inflated', { limit: HELD_BYTES, of: 'bytes' });
    const chunks: Uint8Array[] = [];
    stream(name, (chunk) => chunks.push(chunk));
    return joined(chunks);
  }
  return { names: [...entries.keys()], has: (name) => byFoldedName.has(name.toLowerCase()), stream, streamNatively, read };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  if (chunks.length === 1) return chunks[0] as Uint8Array;
  const all = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
