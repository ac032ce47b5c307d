import { signInWaitMs } from '../../../shared/access/sign-in-wait.ts';
import type { Account } from '../../../shared/records/account.ts';
import type { Id, Instant } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { now } from '../clock.ts';
import { db } from '../db.ts';
import { loggedChange } from './logged-change.ts';
import { withPassphraseDesk } from './with-passphrase-desk.ts';

/** `wait`: not tried, too many wrong ones before; `tampered`: the passphrase fits but the head's secret does not open. */
export interface SignInFault {
  readonly code: 'unknown' | 'wrong' | 'wait' | 'tampered';
  readonly waitMs: number;
}

/** So far back the log is searched for wrong passphrases. */
const LOOKS_BACK = 500;

/** §6.3.2: wrong passphrases are logged and slow down; they are counted in the log, so that a restart does not forget them. */
export async function tryPassphrase(id: Id, passphrase: string): Promise<Result<Account, SignInFault>> {
  const account = await db.accounts.get(id);
  if (account === undefined) return failed({ code: 'unknown', waitMs: 0 });
  const waitMs = await waitBefore(account.name);
  if (waitMs > 0) return failed({ code: 'wait', waitMs });
  if (await withPassphraseDesk((desk) => desk.passphraseFits(passphrase, account.verifier))) return ok(account);
  await loggedChange(({ log }) => log({ action: 'signInFailed', detail: account.name }));
  return failed({ code: 'wrong', waitMs: await waitBefore(account.name) });
}

async function waitBefore(name: string): Promise<number> {
  let failures = 0;
  let latest: Instant = 0;
  const recent = await db.accessLog.orderBy('seq').reverse().limit(LOOKS_BACK).toArray();
  for (const { action, detail, at } of recent) {
    if (action === 'signedIn' && detail === name) break;
    if (action !== 'signInFailed' || detail !== name) continue;
    failures += 1;
    latest = Math.max(latest, at);
  }
  const wait = signInWaitMs(failures);
  // A clock that was set back does not make the wait longer than it is.
  return Math.min(wait, Math.max(0, latest + wait - now()));
}
