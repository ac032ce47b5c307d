import type { PostableSheet } from '../../../data/credit/ledger-posting.ts';

/** The sheet that one most likely came for: receivables that are not posted, else anything that is not, else the newest. */
export function firstSheet(sheets: readonly PostableSheet[]): PostableSheet | undefined {
  return (
    sheets.find(({ kind, state }) => kind === 'receivables' && state !== 'posted') ??
    sheets.find(({ state }) => state !== 'posted') ??
    sheets[0]
  );
}
