import type { Id, Instant } from '../../../shared/values/id.ts';

/** No id of a row made at this instant or later sorts before it: ids begin with their time (UUIDv7), so rows of late are a range of keys. */
export function firstIdOf(instant: Instant): Id {
  const time = Math.max(0, Math.floor(instant)).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8, 12)}-7000-8000-000000000000`;
}
