import type { AccessAction } from '../../../shared/records/access-log-entry.ts';
import type { ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';

/** §6.3 a line that the log could not take when something closed by itself. It stays closed; the line is written before the next one. */
export interface OwedEntry {
  readonly action: AccessAction;
  readonly customerId: Id;
  readonly sections: readonly ArchiveSection[];
  readonly requestId: Id;
  readonly detail: string;
  readonly who: string;
  /** When it closed. */
  readonly at: Instant;
}

/** Beside the database, which could not be written to. */
const KEY = 'steel-dossier.owed-log-entries';
let held: readonly OwedEntry[] | null = null;

export function owedEntries(): readonly OwedEntry[] {
  held ??= readOwed();
  return held;
}

export function oweEntry(entry: OwedEntry): void {
  keep([...owedEntries(), entry]);
}

/** They are in the log now. */
export function forgetOwed(written: readonly OwedEntry[]): void {
  if (written.length > 0) keep(owedEntries().filter((entry) => !written.includes(entry)));
}

function keep(entries: readonly OwedEntry[]): void {
  held = entries;
  try {
    if (entries.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(entries));
  } catch {
    // A full storage: they are kept for as long as the window is open.
  }
}

function readOwed(): readonly OwedEntry[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isOwed) : [];
  } catch {
    return [];
  }
}

/** Whoever can write there must not be able to stop the log. */
function isOwed(entry: unknown): entry is OwedEntry {
  if (typeof entry !== 'object' || entry === null) return false;
  const { action, customerId, sections, requestId, detail, who, at } = entry as Partial<Record<keyof OwedEntry, unknown>>;
  const texts = [action, customerId, requestId, detail, who].every((text) => typeof text === 'string');
  return texts && Array.isArray(sections) && sections.every((section) => typeof section === 'string') && Number.isSafeInteger(at);
}
