import { firstBreak, type ChainBreak } from '../../../shared/access/log-chain.ts';
import { logSeal } from '../../../shared/access/log-seal.ts';
import { startSha256 } from '../../../shared/access/sha256.ts';
import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import type { Id } from '../../../shared/values/id.ts';
import { db } from '../db.ts';
import { approvalDetail } from './approval-detail.ts';
import { logPieces } from './log-pieces.ts';

export interface LogCheck {
  readonly count: number;
  readonly broken: ChainBreak | null;
  /** Numbers of requests that are open without an approval in the log. */
  readonly unlogged: readonly string[];
  /** Seals of the head who is signed in: the last entry that a good one covers, and the first that does not fit. Null: no head is signed in, seals were not checked. */
  readonly seals: { readonly good: number; readonly upTo: number; readonly broken: number | null } | null;
}

const PER_BREATH = 500;

/** In a worker. `secret`: of the head who is signed in, for the seals. */
export async function checkEntries(
  { accountId, secret }: { readonly accountId: Id; readonly secret: Uint8Array | null },
  progress: (done: number) => void,
): Promise<LogCheck> {
  const sha256 = await startSha256();
  const seals = new Seals(accountId, secret);
  const approvals = new Set<string>();
  let before: AccessLogEntry | undefined;
  let count = 0;
  for await (const piece of logPieces()) {
    for (let from = 0; from < piece.length; from += PER_BREATH) {
      const part = piece.slice(from, from + PER_BREATH);
      const broken = firstBreak(part, before, sha256);
      if (broken !== null) return { count: count + part.length, broken, unlogged: [], seals: seals.result() };
      await seals.look(part, before);
      for (const entry of part) if (entry.action === 'approved') approvals.add(approvalText(entry.requestId, entry.sections, entry.detail));
      before = part.at(-1);
      count += part.length;
      progress(count);
    }
  }
  return { count, broken: null, unlogged: await openWithout(approvals), seals: seals.result() };
}

/** What was granted must be what the log says was granted; a row that was changed in the database is not. */
async function openWithout(approvals: ReadonlySet<string>): Promise<readonly string[]> {
  const open = (await db.accessRequests.toArray()).filter(({ state }) => state === 'approved');
  return open
    .filter((request) => !approvals.has(approvalText(request.id, request.grantedSections, approvalDetail(request))))
    .map(({ number }) => number);
}

function approvalText(requestId: Id, sections: readonly string[], detail: string): string {
  return JSON.stringify([requestId, sections, detail]);
}

/** A seal stands in the entry after the one that it covers. */
class Seals {
  #good = 0;
  #upTo = 0;
  #broken: number | null = null;

  constructor(
    readonly accountId: string,
    readonly secret: Uint8Array | null,
  ) {}

  async look(part: readonly AccessLogEntry[], before: AccessLogEntry | undefined): Promise<void> {
    if (this.secret === null) return;
    for (const [at, entry] of part.entries()) {
      if (entry.action !== 'sealed') continue;
      const [accountId, covered, seal] = entry.detail.split(' ');
      if (accountId !== this.accountId) continue;
      const sealed = at === 0 ? before : part[at - 1];
      const fits = sealed !== undefined && String(sealed.seq) === covered && (await logSeal(this.secret, sealed)) === seal;
      if (!fits) this.#broken ??= entry.seq;
      else {
        this.#good += 1;
        this.#upTo = sealed.seq;
      }
    }
  }

  result(): LogCheck['seals'] {
    return this.secret === null ? null : { good: this.#good, upTo: this.#upTo, broken: this.#broken };
  }
}
