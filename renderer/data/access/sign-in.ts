import { logSeal } from '../../../shared/access/log-seal.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { Id } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { today } from '../clock.ts';
import { parameterVersions } from '../parameters.ts';
import { saveSession, session } from '../session.ts';
import { lastEntry, logClosing } from './access-log.ts';
import { watchIdle } from './idle-watch.ts';
import { loggedChange } from './logged-change.ts';
import { openSecret } from './sealed-secret.ts';
import { holdSignedIn, signedIn, type SignedIn } from './signed-in.ts';
import { tryPassphrase, type SignInFault } from './try-passphrase.ts';

let stopWatching: () => void = () => undefined;

/** §6.3: for this window, until signed out or idle for the parameter's minutes. A head seals the log and sets its mark of time; anybody else also sits here from now on. */
export async function signIn(accountId: Id, passphrase: string): Promise<Result<SignedIn, SignInFault>> {
  const tried = await tryPassphrase(accountId, passphrase);
  if (!tried.ok) return tried;
  const { name, role, sealedSecret } = tried.value;
  const secret = role === 'head' ? await openSecret(sealedSecret, passphrase, accountId) : null;
  if (role === 'head' && secret === null) return failed({ code: 'tampered', waitMs: 0 });
  const idle = parametersAt(await parameterVersions(), today()).values.signedInIdleMinutes;
  if (signedIn() !== null) await signOut();
  const next: SignedIn = { accountId, name, role };
  holdSignedIn(next, secret);
  stopWatching = watchIdle(idle * 60_000, () => void signOut('idle'));
  await loggedChange(({ log }) => log({ action: 'signedIn', detail: name }, role === 'head'));
  if (secret !== null) await sealLog(secret);
  if (role !== 'head' && (await session()).who !== name) await saveSession({ who: name });
  return ok(next);
}

export async function signOut(detail = ''): Promise<void> {
  const leaving = signedIn();
  stopWatching();
  if (leaving === null) return;
  // Whatever becomes of the entry: closed is closed.
  holdSignedIn(null, null);
  await logClosing({ action: 'signedOut', customerId: '', sections: [], requestId: '', who: leaving.name, detail });
}

/** The seal covers everything before it. */
async function sealLog(secret: Uint8Array): Promise<void> {
  for (;;) {
    const last = await lastEntry();
    if (last === undefined) return;
    const seal = await logSeal(secret, last);
    const sealed = await loggedChange(async ({ log }) => {
      if ((await lastEntry())?.seq !== last.seq) return false;
      await log({ action: 'sealed', detail: `${signedIn()?.accountId ?? ''} ${last.seq} ${seal}` });
      return true;
    });
    if (sealed) return;
  }
}
