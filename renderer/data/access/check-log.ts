import { proxy } from 'comlink';
import { settleOwedEntries } from './access-log.ts';
import type { LogCheck } from './check-entries.ts';
import { heldSecret, signedIn } from './signed-in.ts';
import { withLogDesk } from './with-log-desk.ts';

export type { LogCheck } from './check-entries.ts';

/**
 * §6.3: whether the log is as it was written. The chain finds a changed, missing or added entry; the seals also a log that was written anew from
 * end to end. Rejects with `cancelled` when `signal` stops it.
 */
export async function checkLog(progress: (done: number) => void, signal: AbortSignal): Promise<LogCheck> {
  await settleOwedEntries();
  const head = { accountId: signedIn()?.accountId ?? '', secret: heldSecret() };
  const told = proxy((done: number) => {
    if (!signal.aborted) progress(done);
  });
  return withLogDesk((desk) => desk.check(head, told), signal);
}
