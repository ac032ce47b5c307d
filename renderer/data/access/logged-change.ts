import type { Sha256 } from '../../../shared/access/sha256.ts';
import { startSha256 } from '../../../shared/access/sha256.ts';
import { db } from '../db.ts';
import { operationErrorOf } from '../operation-error.ts';
import { appendOwed, appendToLog, type Logged } from './access-log.ts';
import { forgetOwed } from './owed-entries.ts';

export interface LogWriter {
  readonly sha256: Sha256;
  readonly log: (
    logged: Partial<Logged> & Pick<Logged, 'action'> & { readonly who?: string },
    anew?: boolean,
  ) => ReturnType<typeof appendToLog>;
}

/**
 * §6.3: accounts, requests and cards change together with the log entry that says so, or not at all. They go past the journal on purpose:
 * taking back a refusal, or the account that switches control on, would open what was closed.
 */
export async function loggedChange<T>(body: (writer: LogWriter) => Promise<T>): Promise<T> {
  const sha256 = await startSha256();
  const log: LogWriter['log'] = (logged, anew = false) =>
    appendToLog({ customerId: '', sections: [], requestId: '', detail: '', ...logged }, sha256, anew);
  try {
    const tables = [db.accessLog, db.accessRequests, db.accounts, db.settings, db.customers];
    const { value, owed } = await db.transaction('rw', tables, async () => {
      const written = await appendOwed(sha256);
      return { value: await body({ sha256, log }), owed: written };
    });
    forgetOwed(owed);
    return value;
  } catch (error) {
    throw operationErrorOf(error);
  }
}
