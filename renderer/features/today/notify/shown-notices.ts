import type { LocalDate } from '../../../../shared/values/id.ts';

const KEY = 'steel-dossier.notified';

/** What was shown on a day: every item pops up once a day at most, also after a restart. */
export function alreadyShown(on: LocalDate): ReadonlySet<string> {
  try {
    const kept = JSON.parse(window.localStorage.getItem(KEY) ?? 'null') as {
      readonly on: LocalDate;
      readonly keys: readonly string[];
    } | null;
    return new Set(kept?.on === on ? kept.keys : []);
  } catch {
    return new Set();
  }
}

export function rememberShown(on: LocalDate, keys: readonly string[]): void {
  try {
    window.localStorage.setItem(KEY, JSON.stringify({ on, keys: [...alreadyShown(on), ...keys] }));
  } catch {
    // Shown again after a restart, at worst.
  }
}
