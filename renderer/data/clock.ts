import type { Id, Instant, LocalDate } from '../../shared/values/id.ts';
import { uuidV7 } from '../../shared/values/uuid-v7.ts';

export function now(): Instant {
  return Date.now();
}

/** The calendar day where the laptop stands. */
export function today(): LocalDate {
  return localDayOf(now());
}

/** The calendar day of an instant, where the laptop stands. */
export function localDayOf(instant: Instant): LocalDate {
  const date = new Date(instant);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

const RANDOM_BYTES = 10;
/** Asked for in bulk: an import makes ids by the hundred thousand. */
const pool = new Uint8Array(RANDOM_BYTES * 1_024);
let used = pool.length;

export function newId(): Id {
  if (used === pool.length) {
    crypto.getRandomValues(pool);
    used = 0;
  }
  used += RANDOM_BYTES;
  return uuidV7(now(), pool.subarray(used - RANDOM_BYTES, used));
}
