import type { ReadLimits } from '../read-limits.ts';
import { Refused } from '../refused.ts';
import { inflateEntry, type InflateBudget } from './inflate-entry.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

/** The parts of a zipped document. Part names are looked up without regard to case (ECMA-376 part 2, 6.2.2.3). */
export interface ZipPackage {
  readonly names: readonly string[];
  readonly has: (name: string) => boolean;
  /** Chunks of an inflated part in order; throws `Refused`. Each call costs budget anew. */
  readonly stream: (name: string, onChunk: (chunk: Uint8Array) => void) => void;
  readonly read: (name: string) => Uint8Array;
}

export function openZipPackage(bytes: Uint8Array, limits: ReadLimits): ZipPackage {
  const entries = readZipDirectory(bytes, limits.entries);
  const byFoldedName = new Map<string, ZipEntry>();
  for (const entry of entries.values()) byFoldedName.set(entry.name.toLowerCase(), entry);
  const budget: InflateBudget = { left: limits.inflatedBytes, limit: limits.inflatedBytes };

  function entryOf(name: string): ZipEntry {
    const entry = byFoldedName.get(name.toLowerCase());
    if (entry === undefined) throw new Refused('damaged', { part: name, why: 'missing' });
    return entry;
  }
  function stream(name: string, onChunk: (chunk: Uint8Array) => void): void {
    inflateEntry(bytes, entryOf(name), budget, onChunk);
  }
  function read(name: string): Uint8Array {
    const chunks: Uint8Array[] = [];
    stream(name, (chunk) => chunks.push(chunk));
    return joined(chunks);
  }
  return { names: [...entries.keys()], has: (name) => byFoldedName.has(name.toLowerCase()), stream, read };
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
