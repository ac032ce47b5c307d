import type { LedgerEntry } from './ledger-entry.ts';

/**
 * Rows of the same sheet of the same import together, the newest import first. Ledgers of two days tell of the same debts:
 * figures of different sheets are never added up.
 */
export function entriesBySheet(entries: readonly LedgerEntry[]): readonly (readonly LedgerEntry[])[] {
  const sheets = new Map<string, LedgerEntry[]>();
  for (const entry of entries) {
    const key = [entry.batch, entry.kind, entry.source.file, entry.source.sheet].join('/');
    const known = sheets.get(key);
    if (known === undefined) sheets.set(key, [entry]);
    else known.push(entry);
  }
  return [...sheets.values()].toReversed();
}
