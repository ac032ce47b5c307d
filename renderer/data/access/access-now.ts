import { accessOf, type Access } from '../../../shared/rules/6-archive/index.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import { ARCHIVE_SECTIONS } from '../../../shared/records/archive-document.ts';
import type { AccessLogEntry } from '../../../shared/records/access-log-entry.ts';
import type { AccessRequest } from '../../../shared/records/access-request.ts';
import type { Id } from '../../../shared/values/id.ts';
import { now, today } from '../clock.ts';
import { db } from '../db.ts';
import { parameterVersions } from '../parameters.ts';
import { localNow } from '../relationship/local-now.ts';
import { session } from '../session.ts';
import { lastEntry } from './access-log.ts';
import { signedIn } from './signed-in.ts';

/** A clock that is corrected by itself may go back so far. */
const CLOCK_MAY_GO_BACK_MS = 3 * 60_000;

export interface AccessNow extends Access {
  /** False: no head has a passphrase yet, everything is open. */
  readonly controlled: boolean;
  /** Whose access it is; printed on pages. */
  readonly reader: string;
  /** Why nothing is open although it might be: the reader's name has a passphrase that was not given; the clock was set back; or the log cannot be written (`useLoggedAccess`). */
  readonly closed: 'signIn' | 'clock' | 'notLogged' | null;
}

/** §6.3: which sections of a customer's archive are open to whoever sits here, at this minute. Reactive in a `useQuery`: signing in and out is logged, and the log is read. For a screen take `useAccess`, which also closes when the time is up. */
export async function accessNow(customerId: Id, medium: AccessRequest['medium']): Promise<AccessNow> {
  const [accounts, customer, requests, last, current, versions] = await Promise.all([
    db.accounts.toArray(),
    db.customers.get(customerId),
    db.accessRequests.where('customerId').equals(customerId).toArray(),
    lastEntry(),
    session(),
    parameterVersions(),
  ]);
  const account = signedIn();
  const reader = account?.name ?? current.who;
  const nothing = { clause: '§6.3.1', sections: [], because: 'none', requestId: '', until: null } as const;
  if (!accounts.some(({ role }) => role === 'head')) {
    return { ...nothing, sections: ARCHIVE_SECTIONS, controlled: false, reader, closed: null };
  }
  const proven = account !== null || !accounts.some(({ name }) => name === reader);
  if (!proven) return { ...nothing, controlled: true, reader, closed: 'signIn' };
  const access = accessOf(
    {
      reader,
      owner: customer?.salesRep ?? '',
      isHead: account?.role === 'head',
      ownNeedNone: parametersAt(versions, today()).values.ownArchives === 'open',
      medium,
      now: localNow(),
    },
    requests.filter(({ grantedUntilAt }) => grantedUntilAt !== null && now() <= grantedUntilAt),
  );
  if (behind(last) && access.because === 'request') return { ...nothing, controlled: true, reader, closed: 'clock' };
  return { ...access, controlled: true, reader, closed: null };
}

/** §6.3: the clock stands before what the log has seen; requests stay closed then. */
export async function clockSetBack(): Promise<boolean> {
  return behind(await lastEntry());
}

function behind(last: AccessLogEntry | undefined): boolean {
  return last !== undefined && now() < last.mark - CLOCK_MAY_GO_BACK_MS;
}
