import type { ColumnHead } from './header-paths.ts';

/** A layout's key: header names and their places, whatever kind was read into them. 53 bits of two FNV-1a sums in base 36. */
export function layoutFingerprint(heads: readonly ColumnHead[], depth: number): string {
  const text = `${depth};${heads
    .filter((head) => head.path !== '')
    .map((head) => `${head.column}:${head.path.replace(/\s+/g, '')}`)
    .join(';')}`;
  return `${sum(text, 0x811c9dc5).toString(36)}${sum(text, 0x01000193).toString(36)}`;
}

function sum(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return hash >>> 0;
}
