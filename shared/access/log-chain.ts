import type { AccessLogEntry } from '../records/access-log-entry.ts';
import { hexOf } from './bytes-as-text.ts';
import type { Sha256 } from './sha256.ts';

/** What an entry says; the chain adds number, mark, link and hash. */
export type LogDraft = Omit<AccessLogEntry, 'seq' | 'mark' | 'previous' | 'hash'>;

export interface ChainBreak {
  readonly seq: number;
  /** `gap`: a number is missing or twice; `link`: it does not carry the hash of the one before; `changed`: its own hash is another one; `mark`: its time was tampered with. */
  readonly fault: 'gap' | 'link' | 'changed' | 'mark';
}

/** §6.3: the entry that follows `last`. A head who signs in (`anew`) sets the mark of time anew, also backwards. */
export function nextEntry(draft: LogDraft, last: AccessLogEntry | undefined, anew: boolean, sha256: Sha256): AccessLogEntry {
  const entry = {
    ...draft,
    seq: (last?.seq ?? 0) + 1,
    mark: anew ? draft.at : Math.max(last?.mark ?? 0, draft.at),
    previous: last?.hash ?? '',
  };
  return { ...entry, hash: hashOf(entry, sha256) };
}

/** The first entry that breaks the chain, going on from `last`; null when it holds. Entries in the order of their numbers. */
export function firstBreak(entries: readonly AccessLogEntry[], last: AccessLogEntry | undefined, sha256: Sha256): ChainBreak | null {
  let before = last;
  for (const entry of entries) {
    const fault = faultOf(entry, before, sha256);
    if (fault !== null) return { seq: entry.seq, fault };
    before = entry;
  }
  return null;
}

function faultOf(entry: AccessLogEntry, before: AccessLogEntry | undefined, sha256: Sha256): ChainBreak['fault'] | null {
  if (entry.seq !== (before?.seq ?? 0) + 1) return 'gap';
  if (entry.previous !== (before?.hash ?? '')) return 'link';
  if (entry.hash !== hashOf(entry, sha256)) return 'changed';
  const anew = entry.action === 'signedIn' && entry.mark === entry.at;
  return anew || entry.mark === Math.max(before?.mark ?? 0, entry.at) ? null : 'mark';
}

/** The fields in a fixed order as JSON: one text for one entry, whatever is in the fields. */
function hashOf(entry: Omit<AccessLogEntry, 'hash'>, sha256: Sha256): string {
  const { seq, at, mark, who, device, action, customerId, sections, requestId, detail, previous } = entry;
  return hexOf(sha256(JSON.stringify([seq, at, mark, who, device, action, customerId, sections, requestId, detail, previous])));
}
