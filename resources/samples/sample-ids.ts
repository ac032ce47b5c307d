import type { Id, Instant, LocalDate } from '../../shared/values/id.ts';
import { dayNumber } from '../../shared/values/local-date.ts';
import { uuidV7 } from '../../shared/values/uuid-v7.ts';

/** Ids that depend on the seed alone: the n-th of a seed is always the same, and no two are. */
export function sampleIds(seed: number, asOf: LocalDate): () => Id {
  const from: Instant = dayNumber(asOf) * 86_400_000;
  const bytes = new Uint8Array(10);
  new DataView(bytes.buffer).setUint32(0, seed >>> 0);
  let count = 0;
  return () => {
    new DataView(bytes.buffer).setUint32(6, count);
    return uuidV7(from + count++, bytes);
  };
}
