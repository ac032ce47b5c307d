import { db } from '../db.ts';
import { localNow } from '../relationship/local-now.ts';
import { session } from '../session.ts';
import { accessRequests, type RequestRow } from './requests.ts';
import { signedIn } from './signed-in.ts';

interface AccessToday {
  /** For a head: how many requests wait for a decision. */
  readonly toDecide: number;
  /** Of whoever sits here: asked and not decided yet. */
  readonly waiting: readonly RequestRow[];
  /** Open now, the first to close first. */
  readonly open: readonly RequestRow[];
}

/** §6.3.1 what the day needs to know of requests. */
export async function accessToday(): Promise<AccessToday> {
  const [requests, accounts, current] = await Promise.all([accessRequests(), db.accounts.toArray(), session()]);
  const name = signedIn()?.name ?? current.who;
  const now = localNow();
  const isHead = accounts.some((account) => account.role === 'head' && account.name === name);
  const waiting = requests.filter(({ state, until }) => state === 'asked' && until >= now);
  const mine = requests.filter(({ requester }) => requester === name && name !== '');
  return {
    toDecide: isHead ? waiting.length : 0,
    waiting: waiting.filter((request) => mine.includes(request)),
    open: mine
      .filter(({ state, grantedUntil }) => state === 'approved' && grantedUntil !== null && grantedUntil >= now)
      .toSorted((a, b) => ((a.grantedUntil ?? '') < (b.grantedUntil ?? '') ? -1 : 1)),
  };
}
