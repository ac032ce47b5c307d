import type { Id, Instant, LocalDate } from '../../shared/values/id.ts';
import { uuidV7 } from '../../shared/values/uuid-v7.ts';

export function now(): Instant {
  return Date.now();
}

/** The calendar day where the laptop stands. */
export function today(): LocalDate {
  const date = new Date();
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}

export function newId(): Id {
  return uuidV7(now(), crypto.getRandomValues(new Uint8Array(10)));
}
